import 'server-only'
import { getScorecard, listPublications } from '../queries'
import type { DataPointView } from '../schema'

/** A data point in what stands of one year. */
export type PastValue = { year: number; version: number; view: DataPointView }

/** One data point of a city over the years, newest first: what stands of each year in which it was asked for. */
export async function listHistory(slug: string, indicator: string, dataPoint: string): Promise<PastValue[]> {
  const years = new Set((await listPublications(slug)).map(({ year }) => year))
  const scorecards = await Promise.all([...years].map((year) => getScorecard(slug, year)))
  return scorecards.flatMap((scorecard) => {
    const view = scorecard?.dataPoints.find((each) => each.indicator === indicator && each.dataPoint === dataPoint)
    return scorecard && view ? [{ year: scorecard.year, version: scorecard.version, view }] : []
  })
}
