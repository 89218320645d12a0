import { useFormatter, useTranslations } from 'next-intl'
import { DataLinks } from '@/components/ui/data-links'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { View } from '@/lib/scorecards/series/views'

/** Where the figures and the groups come from, and the same as data. */
export function ViewSource({ scorecard, view, path }: { scorecard: Scorecard; view: View; path: string }) {
  const t = useTranslations('views')
  const format = useFormatter()
  const { version, year, publishedAt, framework, edition, benchmarkSet } = scorecard
  return (
    <>
      <p>
        {t.rich('source', {
          year: String(year),
          version,
          date: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }),
          standard: () => (
            <span lang="en">
              {framework.toUpperCase()} {edition}
            </span>
          ),
          set: () => <span lang="en">{benchmarkSet.name}</span>,
        })}{' '}
        {view.name === 'sdg' ? t('sourceOfTargets') : null}
      </p>
      <DataLinks of={`${path}/views/${view.name}`} />
    </>
  )
}
