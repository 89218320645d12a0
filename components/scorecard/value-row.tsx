import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ValuePlot } from '@/components/charts/value-plot'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { asCell, asRow, asRowHead } from '@/components/ui/table-roles'
import { valueSlug } from '@/lib/scorecards/edition'
import type { DataPointView } from '@/lib/scorecards/schema'
import type { Common } from '@/lib/scorecards/series/reviews'
import { anchorOf, bandMark, checkOf, type Placed, standingOf } from '@/lib/scorecards/series/standing'
import { Challenged } from './challenged'
import { useFigures } from './use-figures'
import { Working } from './working'

/** The letters of the six classes of data quality. */
const letters = { measured: 'M', survey: 'S', 'higher-level': 'H', estimate: 'E', personal: 'P', unknown: 'U' } as const

/** One data point: the value on its way to the line, and below it, folded, everything the number rests on. */
export function ValueRow(props: { dataPoint: Placed; path: string; common: Common | null; challenged: boolean }) {
  const { dataPoint, path, common, challenged } = props
  return (
    <>
      <tr {...asRow} id={anchorOf(dataPoint)}>
        <ValueCells
          dataPoint={dataPoint}
          path={path}
          after={challenged ? <Challenged dataPoint={dataPoint} path={path} /> : null}
        />
      </tr>
      {dataPoint.value === null ? null : <Working dataPoint={dataPoint} common={common} />}
    </>
  )
}

/** The cells of a row: name, value, unit, year, check, the way to the line, target. `after` stands behind the name. */
export function ValueCells(props: { dataPoint: Placed; path: string; after?: ReactNode }) {
  const { dataPoint, path, after } = props
  const bands = useTranslations('bands')
  const { numbers, value, target } = useFigures()
  const { name, unit, referenceYear, percent, points, benchmark, benchmarkFit, state } = dataPoint
  const figure = state === 'not-verified' ? null : value(dataPoint)
  return (
    <>
      <th {...asRowHead} scope="row" lang="en">
        <a href={`${path}/${valueSlug(dataPoint)}`}>{name}</a>
        {after}
      </th>
      <td {...asCell} className="vv">
        {figure === null ? '–' : <Num>{figure}</Num>}
      </td>
      <td {...asCell} className="vu" lang="en">
        {unit === 'yes/no' ? null : unit}
      </td>
      <td {...asCell} className="vy">
        {figure === null ? null : referenceYear}
      </td>
      <td {...asCell} className="vq">
        <Quality dataPoint={dataPoint} />
      </td>
      {percent === null || points === null ? (
        <td {...asCell} className="vd vs" colSpan={2}>
          <Standing dataPoint={dataPoint} />
        </td>
      ) : (
        <>
          <td {...asCell} className="vd">
            <ValuePlot percent={percent} points={points} />
          </td>
          <td {...asCell} className="vp">
            <Mark of={bandMark(points)} label={bands('points', { points })} />
            <Num>{`${numbers.percent(percent)}\u00a0%`}</Num>
          </td>
        </>
      )}
      <td {...asCell} className="vb">
        <Num>{target(benchmark)}</Num>
        {benchmarkFit === null ? null : <small lang="en">{benchmarkFit}</small>}
      </td>
    </>
  )
}

function Quality({ dataPoint }: { dataPoint: DataPointView }) {
  const q = useTranslations('quality')
  const states = useTranslations('states.names')
  const { quality, state } = dataPoint
  const check = checkOf(dataPoint)
  if (check === null) return null
  return (
    <>
      {quality === 'not-stated' ? (
        <i className="q" />
      ) : (
        <abbr className="q" title={q(quality)}>
          {letters[quality]}
        </abbr>
      )}
      {state === 'in-question' ? null : <Mark of={check} label={states(check)} />}
    </>
  )
}

/** Why there is no score: a mark of its own and words, never an empty cell. */
function Standing({ dataPoint }: { dataPoint: DataPointView }) {
  const t = useTranslations('states.long')
  const standing = dataPoint.unscored ?? 'not-reported'
  return (
    <span className="state">
      <Mark of={standingOf(dataPoint)} />
      <span>
        {t(standing)}
        {dataPoint.reason === null || standing === 'no-benchmark' ? null : (
          <>
            {': '}
            <span lang="">{dataPoint.reason}</span>
          </>
        )}
      </span>
    </span>
  )
}
