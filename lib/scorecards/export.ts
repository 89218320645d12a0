/** One publication as files: all its data points in one table. Pure. */
import { writeTable } from '@/lib/csv/table'
import { editionPath } from './edition'
import { describeTable } from './metadata'
import { columnNames, observe } from './observations'
import type { Scorecard } from './schema'

export const scorecardCsv = (scorecard: Scorecard): string =>
  writeTable(
    columnNames,
    scorecard.dataPoints.map((dataPoint) => observe(scorecard, dataPoint)),
  )

/** The addresses in it name the version, so that they never lead to other figures. */
export function scorecardMetadata(scorecard: Scorecard, origin: string) {
  const { city, year, version } = scorecard
  const page = `${origin}${editionPath(city.slug, { year, version })}`
  const title = `${city.name} ${year}, version ${version}`
  const at = { page, csv: `${page}.csv`, json: `${page}.json` }
  return describeTable({ title, rows: scorecard.dataPoints.length, origin, at }, [scorecard])
}

export const csvName = ({ city, year, version }: Scorecard): string => `citymark-${city.slug}-${year}-v${version}.csv`
