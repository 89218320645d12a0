import { useFormatter, useTranslations } from 'next-intl'
import { editionPath } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'

type By = { year: number; version: number; publishedAt: Date; changeNote: string | null }

/** Says on every page of an old version that it no longer stands, what replaced it, and what was corrected. */
export function Superseded({ scorecard, by }: { scorecard: Scorecard; by: By }) {
  const t = useTranslations('publication')
  const format = useFormatter()
  const date = (at: Date | string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const { city, year, version, publishedAt } = scorecard
  return (
    <aside className="ribbon" aria-label={t('superseded')}>
      <p className="wrap">
        <b>{t('superseded')}</b>{' '}
        {t.rich('supersededText', {
          version,
          by: by.version,
          published: date(publishedAt),
          replaced: date(by.publishedAt),
          link: (text) => <a href={editionPath(city.slug, { year })}>{text}</a>,
        })}{' '}
        {by.changeNote === null ? null : t.rich('note', { note: () => <q lang="">{by.changeNote}</q> })}
      </p>
    </aside>
  )
}
