import type { DataPointView } from '../schema'

/** An indicator in a report: how far its data points are reported. `partial` when some are and some are not. */
export type IndicatorSummary = {
  code: string
  name: string
  level: DataPointView['level']
  reach: 'whole' | 'partial' | 'nothing' | 'not-applicable'
  dataPoints: DataPointView[]
}

const isReported = ({ state }: DataPointView) =>
  state !== 'not-reported' && state !== 'not-applicable' && state !== 'not-verified'

/** The indicators of a publication in its order. A refused figure counts as not reported; what does not apply counts for nothing. */
export function summariseIndicators(dataPoints: readonly DataPointView[]): IndicatorSummary[] {
  const byCode = new Map<string, DataPointView[]>()
  for (const view of dataPoints) byCode.set(view.indicator, [...(byCode.get(view.indicator) ?? []), view])
  return [...byCode].flatMap(([code, views]) => {
    const [first] = views
    return first
      ? [{ code, name: first.indicatorName, level: first.level, reach: reachOf(views), dataPoints: views }]
      : []
  })
}

function reachOf(views: readonly DataPointView[]): IndicatorSummary['reach'] {
  const asked = views.filter(({ state }) => state !== 'not-applicable')
  const reported = asked.filter(isReported).length
  if (asked.length === 0) return 'not-applicable'
  if (reported === 0) return 'nothing'
  return reported === asked.length ? 'whole' : 'partial'
}

/** What to look at first: scored values in the two lowest bands, the furthest from their target first. */
export const lowestFirst = <T extends DataPointView>(dataPoints: readonly T[]): T[] =>
  dataPoints
    .filter(({ points }) => points === 1 || points === 2)
    .sort((a, b) => (a.points ?? 0) - (b.points ?? 0) || (a.percent ?? 0) - (b.percent ?? 0))
