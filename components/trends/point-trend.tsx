import { useTranslations } from 'next-intl'
import { YearsPlot } from '@/components/charts/years-plot'
import { useFigures } from '@/components/scorecard/use-figures'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import type { Benchmark } from '@/lib/assessment/types'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import {
  ceilingOf,
  endsOf,
  everyYear,
  runsOf,
  toldOf,
  type ViewYear,
  wayOf,
  yearsOfPoint,
} from '@/lib/scorecards/series/over-years'
import { checkOf, keyOf } from '@/lib/scorecards/series/standing'

/** A data point over the years in its own unit, its target as a line, filled where it is verified. */
export function PointTrend({ dataPoint, scorecards }: { dataPoint: DataPointView; scorecards: readonly Scorecard[] }) {
  const t = useTranslations('trends')
  const { numbers, value } = useFigures()
  const { years, breaks } = yearsOfPoint(scorecards, keyOf(dataPoint))
  const told = toldOf(years)
  const figure = (view: DataPointView) => value(view) ?? '–'
  const ends = endsOf(told, breaks)
  const aim = aimOf(dataPoint.benchmark)
  const ceiling = ceilingOf([...told.map(({ view }) => view.value ?? 0), ...(aim === null ? [] : [aim])])
  const points = told.map(({ year, view }) => ({
    year,
    at: Math.max(0, (view.value ?? 0) / ceiling),
    full: view.state === 'verified',
  }))
  const isYesNo = dataPoint.unit === 'yes/no'
  return (
    <section>
      <h3 lang="en">
        <a href={`/indicators/${dataPoint.slug}`}>{dataPoint.name}</a>{' '}
        {isYesNo ? null : <small>{dataPoint.unit}</small>}
      </h3>
      <p className="xs">
        {ends === null
          ? t('noTrend', { count: told.length })
          : t('moved', {
              way: isYesNo
                ? 'other'
                : wayOf(ends.from.view.value ?? 0, ends.to.view.value ?? 0, (each) => numbers.figure(each, 'measured')),
              from: figure(ends.from.view),
              to: figure(ends.to.view),
              first: String(ends.from.year),
              last: String(ends.to.year),
            })}{' '}
        {breaks
          .filter(({ cause }) => cause === 'definition')
          .map(({ year, cause }) => t('break', { year: String(year), cause }))
          .join(' ')}
      </p>
      {told.length === 0 ? null : (
        <YearsPlot
          runs={runsOf(points, breaks)}
          years={everyYear(scorecards)}
          breaks={breaks.map(({ year }) => year)}
          scale={isYesNo ? { top: '1', bottom: '0' } : { top: numbers.plain(ceiling), bottom: '0' }}
          target={aim === null ? null : aim / ceiling}
          label={told.map(({ year, view }) => `${year}: ${figure(view)}`).join(', ')}
        />
      )}
      <PointTable years={years} />
    </section>
  )
}

function PointTable({ years }: { years: readonly ViewYear[] }) {
  const t = useTranslations('trends')
  const states = useTranslations('states.names')
  const { numbers, value, target } = useFigures()
  return (
    <details>
      <summary className="xs">{t('table')}</summary>
      <table className="xs">
        <thead>
          <tr>
            <th>{t('year')}</th>
            <th className="num">{t('value')}</th>
            <th>{t('of-year')}</th>
            <th className="num">{t('target')}</th>
            <th className="num">{t('reached')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, view }) => {
            const check = checkOf(view)
            const figure = view.state === 'not-verified' ? null : value(view)
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="num">
                  {figure === null ? states(view.state) : <Num>{figure}</Num>}{' '}
                  {check === null ? null : <Mark of={check} label={states(view.state)} />}
                </td>
                <td>{figure === null ? null : view.referenceYear}</td>
                <td className="num">
                  <Num>{target(view.benchmark)}</Num>
                </td>
                <td className="num">
                  {view.percent === null ? '–' : <Num>{`${numbers.percent(view.percent)}\u00a0%`}</Num>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

/** Where the line of the target lies, in the unit of the value; a range is met where it begins. */
function aimOf(benchmark: Benchmark): number | null {
  if (benchmark.kind === 'target' || benchmark.kind === 'goalposts') return benchmark.optimum
  if (benchmark.kind === 'range') return benchmark.low
  return benchmark.kind === 'yes-no' ? 1 : null
}
