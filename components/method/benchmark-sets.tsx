import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { BenchmarkSet, Framework } from '@/lib/frameworks/types'

/** Every set of targets: whose it is, how many data points it covers, its doubts, and all its targets in a fold. */
export function BenchmarkSets({ framework }: { framework: Framework }) {
  const t = useTranslations('method')
  return [...framework.benchmarkSets.values()].map((set) => {
    const entries = [...set.entries.values()]
    const scored = entries.filter(({ benchmark }) => benchmark.kind !== 'none').length
    return (
      <section key={set.id} className="set">
        <h3>
          <span lang="en">{set.name}</span>{' '}
          <span className="tag">{t(set.official ? 'setOfficial' : 'setReference')}</span>
        </h3>
        <p className="prose" lang="en">
          {set.description}
        </p>
        <p>{t('setCount', { scored, total: entries.length })}</p>
        {set.doubts.length > 0 ? (
          <>
            <h4>{t('doubts')}</h4>
            <ul className="rules plain" lang="en">
              {set.doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          </>
        ) : null}
        <details className="alt">
          <summary>{t('targets')}</summary>
          <Targets framework={framework} set={set} />
        </details>
      </section>
    )
  })
}

function Targets({ framework, set }: { framework: Framework; set: BenchmarkSet }) {
  const t = useTranslations('method')
  const w = useTranslations('working')
  const { target } = useFigures()
  const points = framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.map((dataPoint) => ({ indicator, dataPoint, entry: set.entries.get(dataPoint.key) })),
  )
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>{t('dataPoint')}</th>
            <th>{t('target')}</th>
            <th>{t('fit')}</th>
            <th>{t('confidence')}</th>
            <th>{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ indicator, dataPoint, entry }) =>
            entry === undefined ? null : (
              <tr key={dataPoint.key}>
                <th scope="row" lang="en">
                  <a href={`/indicators/${indicator.slug}`}>{dataPoint.name}</a> <small>{dataPoint.unit}</small>
                </th>
                {entry.benchmark.kind === 'none' ? (
                  <td colSpan={4} lang="en">
                    {entry.benchmark.reason}
                  </td>
                ) : (
                  <>
                    <td>
                      <Num>{target(entry.benchmark)}</Num>
                    </td>
                    <td lang="en">{entry.fit}</td>
                    <td>{entry.confidence === null ? null : w('confidence', { confidence: entry.confidence })}</td>
                    <td lang="en">
                      {entry.source === null ? null : <a href={entry.source.url}>{entry.source.title}</a>}
                    </td>
                  </>
                )}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
