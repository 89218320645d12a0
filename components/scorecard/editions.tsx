import { useTranslations } from 'next-intl'
import { editionPath } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'

/** One publication in the list of a city's publications; the newest version of a year stands for the year. */
export type Edition = {
  year: number
  version: number
  basis: Scorecard['basis']
  publishedAt: Date | string
  contentHash: string
  changeNote: string | null
}

/** Links to the other years, and to this one as data. */
export function Editions(props: { scorecard: Scorecard; path: string; editions: Edition[] }) {
  const { scorecard, path, editions } = props
  const t = useTranslations('scorecard')
  const { city, year } = scorecard
  const years = [...new Set([year, ...editions.map((edition) => edition.year)])].sort((a, b) => b - a)
  return (
    <nav className="editions" aria-label={t('editions')}>
      <span aria-hidden="true">{t('editions')}</span>
      <ul className="seg">
        {years.map((other) => (
          <li key={other}>
            <a href={editionPath(city.slug, { year: other })} aria-current={other === year ? 'page' : undefined}>
              {other}
            </a>
          </li>
        ))}
      </ul>
      <a href={`${path}.json`}>{t('data')}</a>
    </nav>
  )
}
