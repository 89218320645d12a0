import { useTranslations } from 'next-intl'
import { kindOf, useFigures } from '@/components/scorecard/use-figures'
import { Fact } from '@/components/ui/fact'
import { Num } from '@/components/ui/number'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { workOut } from '@/lib/scorecards/series/working'

/** Inputs with their names, then the arithmetic line by line, down to the points. */
export function Arithmetic({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('value')
  const w = useTranslations('working')
  const states = useTranslations('states')
  const { numbers } = useFigures()
  const { inputs, points, unscored } = dataPoint
  const write = { ...numbers, figure: (value: number) => numbers.figure(value, kindOf(dataPoint)) }
  return (
    <>
      {inputs.length === 0 ? (
        <p>{w('finalOnly')}</p>
      ) : (
        <table className="inputs">
          <thead>
            <tr>
              <th>{t('input')}</th>
              <th className="num">{t('figure')}</th>
              <th>{t('unit')}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ key, name, unit, value }) => (
              <tr key={key}>
                <th scope="row" lang="en">
                  {name}
                </th>
                <td className="num">
                  <Num>{numbers.plain(value)}</Num>
                </td>
                <td lang="en">{unit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ol className="sums">
        {workOut(dataPoint, write).map(({ kind, text }) => (
          <li key={kind}>
            <Num>{text}</Num>
          </li>
        ))}
        <li>
          {points === null ? w('notScored', { reason: states(unscored ?? 'not-reported') }) : w('points', { points })}
        </li>
      </ol>
    </>
  )
}

/** What counts as 100 %, what as 0, who says so, and how well it fits. */
export function Target({ scorecard, dataPoint }: { scorecard: Scorecard; dataPoint: DataPointView }) {
  const t = useTranslations('value')
  const w = useTranslations('working')
  const indicator = useTranslations('indicator')
  const { numbers, target } = useFigures()
  const { benchmark, benchmarkFit, benchmarkConfidence, benchmarkSource } = dataPoint
  return (
    <dl className="factlist">
      <Fact name={t('target')}>
        {benchmark.kind === 'none' ? (
          <span lang="en">{benchmark.reason}</span>
        ) : (
          <>
            <Num>{target(benchmark)}</Num>
            {'worst' in benchmark ? (
              <small>{indicator('worst', { worst: numbers.plain(benchmark.worst) })}</small>
            ) : null}
          </>
        )}
      </Fact>
      <Fact name={t('set')}>
        <span lang="en">{scorecard.benchmarkSet.name}</span>
        {scorecard.benchmarkSet.official ? null : <small>{indicator('reference')}</small>}
      </Fact>
      {benchmarkSource === null ? null : (
        <Fact name={t('targetSource')}>
          <span lang="en">
            <a href={benchmarkSource.url}>{benchmarkSource.title}</a>, {benchmarkSource.publisher}
            {benchmarkSource.year === null ? '' : `, ${benchmarkSource.year}`}
          </span>
        </Fact>
      )}
      {benchmarkFit === null ? null : (
        <Fact name={t('fit')}>
          <span lang="en">{benchmarkFit}</span>
          {benchmarkConfidence === null ? null : <small>{w('confidence', { confidence: benchmarkConfidence })}</small>}
        </Fact>
      )}
    </dl>
  )
}
