import type { DataPointView, Scorecard } from '../schema'

/** How a data point looks: one of the four bands, or the reason why it has none. Each has its own mark and its own word. */
export type Standing =
  | 'b1'
  | 'b2'
  | 'b3'
  | 'b4'
  | 'no-benchmark'
  | 'in-question'
  | 'not-verified'
  | 'not-reported'
  | 'not-applicable'

export type Scored = Pick<DataPointView, 'points' | 'unscored'>

/** The bands from the best to the worst, then the reasons for having none: the order of every key. */
export const standings: readonly Standing[] = [
  'b4',
  'b3',
  'b2',
  'b1',
  'no-benchmark',
  'in-question',
  'not-verified',
  'not-reported',
  'not-applicable',
]

export function standingOf({ points, unscored }: Scored): Standing {
  if (points !== null) return bandMark(points)
  return unscored ?? 'not-reported'
}

export function bandMark(points: number): 'b1' | 'b2' | 'b3' | 'b4' {
  if (points >= 4) return 'b4'
  if (points >= 3) return 'b3'
  return points >= 2 ? 'b2' : 'b1'
}

const pointsOfBand = { 'below-33': 1, '33-66': 2, '66-95': 3, 'above-95': 4 } as const

type Banded = { band: keyof typeof pointsOfBand | null }

/** The points that stand for a group's band, or null when nothing in it is scored. */
export const groupPoints = ({ band }: Banded) => (band === null ? null : pointsOfBand[band])

/** The mark of a group: its band, or null when nothing in it is scored. */
export function groupMark(group: Banded): 'b1' | 'b2' | 'b3' | 'b4' | null {
  const points = groupPoints(group)
  return points === null ? null : bandMark(points)
}

/** Who stands behind a value: an assessor, the issuer's report, the city alone, or nobody because there is none. */
export type Check = 'verified' | 'transcribed' | 'reported'

export function checkOf({ state }: Pick<DataPointView, 'state'>): Check | null {
  if (state === 'verified' || state === 'transcribed') return state
  return state === 'reported' || state === 'in-question' ? 'reported' : null
}

export const keyOf = ({ indicator, dataPoint }: Pick<DataPointView, 'indicator' | 'dataPoint'>) =>
  `${indicator}/${dataPoint}`

/** The address of a data point's row within the page: short, because every one is sent four times. */
export const anchorOf = ({ place }: { place: number }): string => `d${place}`

/** How many data points look which way; all nine kinds are present, with 0 where there is none. */
export function countStandings(dataPoints: readonly Scored[]): Record<Standing, number> {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>
  for (const dataPoint of dataPoints) counts[standingOf(dataPoint)] += 1
  return counts
}

/** A data point with its place in the order of the standard's tree, counted from 1. */
export type Placed = DataPointView & { place: number }

/** The data points of every category, in the order of the standard's tree. */
export function groupByCategory({ dimensions, dataPoints }: Pick<Scorecard, 'dimensions' | 'dataPoints'>) {
  const byCategory = new Map<string, DataPointView[]>()
  for (const dataPoint of dataPoints)
    byCategory.set(dataPoint.category, [...(byCategory.get(dataPoint.category) ?? []), dataPoint])
  let place = 0
  return dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.categories.map((category) => ({
        dimension,
        subDimension,
        category,
        dataPoints: (byCategory.get(category.id) ?? []).map((dataPoint): Placed => ({ ...dataPoint, place: ++place })),
      })),
    ),
  )
}

export type CategoryGroup = ReturnType<typeof groupByCategory>[number]
