/** One indicator over all cities, as the database counts it. Pure. */
import type { Place } from '@/lib/cities/map'
import type { PublishedState, Quality } from '@/lib/scorecards/schema'

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

export type CurrentRow = ReportingCity & {
  version: number
  basis: string
  framework: string
  edition: string
  benchmarkSet: string
  source: string | null
  sourceUrl: string | null
  publishedAt: Date
  contentHash: string
}
