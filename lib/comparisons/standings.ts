/** One indicator over all cities, as the database counts it. Pure. */
import type { Place } from '@/lib/cities/map'
import type { PublishedState, Quality } from '@/lib/scorecards/schema'
import { fewestForMiddle } from './extent'

/** How many cities' latest values of one data point lie in one bin. Bins are 2 wide on the scale of target, 0 to 49, 100 % in 50. */
export type Bin = { dataPoint: string; bin: number; count: number }

/** How many latest values of one data point are of one state and one class of quality. */
export type Tally = { dataPoint: string; state: PublishedState; quality: Quality; count: number }

/** The middle half of a data point's values over the cities, year by year, in its unit and in per cent of target. */
export type YearSpread = {
  dataPoint: string
  year: number
  cities: number
  low: number
  median: number
  high: number
  percent: number | null
}

export const hasFigure = ({ state }: Tally): boolean =>
  !['not-reported', 'not-applicable', 'not-verified'].includes(state)

/** The data point that most cities have a figure for; of several, the first. */
export function fullestOf<T extends { id: string }>(
  dataPoints: readonly T[],
  tallies: readonly Tally[],
): T | undefined {
  const figuresOf = ({ id }: T) =>
    tallies.reduce((sum, tally) => sum + (tally.dataPoint === id && hasFigure(tally) ? tally.count : 0), 0)
  return dataPoints.toSorted((a, b) => figuresOf(b) - figuresOf(a))[0]
}

/** The middle of a year, where there are cities enough for one. */
export const middleOf = (spread: YearSpread): Pick<YearSpread, 'low' | 'median' | 'high'> | null =>
  spread.cities < fewestForMiddle ? null : spread

/** The figure of one city, of a year with too few of them for a middle. */
export type FewValue = Pick<ReportingCity, 'slug' | 'name' | 'dataPoint' | 'year' | 'precision'> & { value: number }

/** A city on the map with its latest value. */
export type ValueDot = Place & {
  slug: string
  name: string
  year: number
  value: number
  precision: 'exact' | 'approximate'
}

export type ReportingCity = {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  dataPoint: string
  state: PublishedState
  value: number | null
  percent: number | null
  points: number | null
  precision: 'exact' | 'approximate'
  quality: Quality
  referenceYear: number | null
}

/** How large the table of an indicator is: rows, and the publications they stand in, the newest of this moment. */
export type Extension = { rows: number; publications: number; newest: Date | null }

export type CurrentRow = ReportingCity & {
  version: number
  basis: string
  framework: string
  edition: string
  benchmarkSet: string
  benchmarkHash: string
  source: string | null
  sourceUrl: string | null
  reason: string | null
  note: string | null
  publishedAt: Date
  contentHash: string
}
