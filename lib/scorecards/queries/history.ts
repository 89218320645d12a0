import 'server-only'
import { getScorecard, listPublications } from '../queries'
import type { DataPointView, Scorecard } from '../schema'

/** A data point in what stands of one year. */
export type PastValue = { year: number; version: number; view: DataPointView }

/** What stands of a city in each year, earliest first. */
export async function listYearly(slug: string): Promise<Scorecard[]> {
  const years = new Set((await listPublications(slug)).map(({ year }) => year))
  const scorecards = await Promise.all([...years].map((year) => getScorecard(slug, year)))
  return scorecards.filter((scorecard) => scorecard !== null).sort((a, b) => a.year - b.year)
}

/** One data point of a city over the years, newest first: what stands of each year in which it was asked for. */
export async function listHistory(slug: string, indicator: string, dataPoint: string): Promise<PastValue[]> {
  return (await listYearly(slug)).reverse().flatMap(({ year, version, dataPoints }) => {
    const view = dataPoints.find((each) => each.indicator === indicator && each.dataPoint === dataPoint)
    return view ? [{ year, version, view }] : []
  })
}
