import { useTranslations } from 'next-intl'
import { CoverageStrip, TickKey } from '@/components/charts/coverage-strip'
import { DataLinks } from '@/components/ui/data-links'
import { publishedStateSchema, type Scorecard } from '@/lib/scorecards/schema'
import { groupByCategory } from '@/lib/scorecards/series/standing'
import { useFigures } from './use-figures'

/** Coverage before score: one tick per data point, by dimension, with a key that counts every state there is. */
export function Coverage({ scorecard, path }: { scorecard: Scorecard; path: string }) {
  const t = useTranslations('coverage')
  const { numbers } = useFigures()
  const { reported, total, verified } = scorecard.coverage
  const groups = groupByCategory(scorecard)
  const states = publishedStateSchema.options
    .map((state) => ({ state, count: scorecard.dataPoints.filter((dataPoint) => dataPoint.state === state).length }))
    .filter(({ count }) => count > 0)
  return (
    <section className="coverage" aria-labelledby="coverage">
      <h2 id="coverage">
        {t('finding', {
          reported: numbers.count(reported),
          total: numbers.count(total),
          verified: numbers.count(verified),
        })}
      </h2>{' '}
      <p className="unit">
        {t('advice')} {t('tick')}
      </p>
      <div className="covs">
        {scorecard.dimensions.map((dimension) => {
          const counts = { reported: dimension.reported, total: dimension.total, verified: dimension.verified }
          return (
            <div key={dimension.id}>
              <CoverageStrip
                label={t('group', counts)}
                dataPoints={groups
                  .filter((group) => group.dimension.id === dimension.id)
                  .flatMap((group) => group.dataPoints)}
              />
              <p>
                <span lang="en">{dimension.name}</span> <small>{t('of', counts)}</small>
              </p>
            </div>
          )
        })}
      </div>
      <ul className="covkey">
        {states.map(({ state, count }) => (
          <li key={state}>
            <TickKey of={state} /> {t('count', { label: t(state), count })}
          </li>
        ))}
      </ul>
      <div className="source">
        <DataLinks of={path} table="#values" files={['csv']} />
      </div>
    </section>
  )
}
