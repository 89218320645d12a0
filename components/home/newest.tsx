import { useFormatter, useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { Figure } from '@/components/ui/figure'
import type { Newest } from '@/lib/scorecards/city-list'

/** The newest publications, with what is said of a correction. */
export function NewestPublications({ publications }: { publications: readonly Newest[] }) {
  const t = useTranslations('home')
  const basis = useTranslations('basis')
  const country = useCountry()
  const format = useFormatter()
  return (
    <Figure id="newest" title={t('newestTitle')} unit={t('newestUnit')}>
      <ol className="newest">
        {publications.map((each) => {
          const { slug, name, year, version, publishedAt, changeNote } = each
          return (
            <li key={`${slug} ${year} ${version}`}>
              <a href={`/cities/${slug}/${year}`} lang="">
                {name}
              </a>{' '}
              <small>
                <bdi>{country(each)}</bdi>
              </small>
              <p>
                {t('newestRow', {
                  basis: basis('short', { year: String(year), basis: each.basis }),
                  date: format.dateTime(publishedAt, { dateStyle: 'long' }),
                })}
              </p>
              {changeNote ? (
                <p className="note" lang="">
                  {changeNote}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Figure>
  )
}
