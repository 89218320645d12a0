import { useFormatter, useTranslations } from 'next-intl'
import { slugOf } from '@/lib/pilots/groups'
import type { Scorecard } from '@/lib/scorecards/schema'

/** What the city takes part in with others. */
export type Programme = { slug: string; name: string }

/** What is handed over with a publication, under the address it was asked for; of a correction, what was corrected. */
export function Papers(props: { scorecard: Scorecard; path: string; programmes: readonly Programme[] }) {
  const { scorecard, path, programmes } = props
  const t = useTranslations('publication')
  const format = useFormatter()
  const { basis, changeNote, previousHash, publishedAt, version } = scorecard
  return (
    <>
      {changeNote === undefined ? null : (
        <p className="basis corrected">
          <span>
            <b>{t('corrected', { version, date: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) })}</b>{' '}
            <q lang="">{changeNote}</q>
          </span>
        </p>
      )}
      <nav className="papers" aria-label={t('papers')}>
        <a href={`${path}/certificate`}>{t('certificate', { basis })}</a>
        <a href={`${path}/verification-report`}>{t('report', { basis })}</a>
        <a href={`${path}/snapshot`}>{t('snapshot')}</a>
        {previousHash === null ? null : <a href={`${path}/changes`}>{t('changes')}</a>}
        <a href={`/cities/${scorecard.city.slug}/trends`}>{t('trends')}</a>
        <a href={`/cities/${scorecard.city.slug}/similar`}>{t('similar')}</a>
        <a href={`/groups/${slugOf(scorecard.city.country)}`}>
          {t('group', { fictional: String(scorecard.city.fictional) })}
        </a>
        {programmes.map(({ slug, name }) => (
          <a key={slug} href={`/groups/${slug}`} lang="">
            {name}
          </a>
        ))}
      </nav>
    </>
  )
}
