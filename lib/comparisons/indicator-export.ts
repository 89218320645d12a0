/** One indicator over all cities, as files. Pure. */
import type { Cell } from '@/lib/csv/table'
import type { Framework, Indicator } from '@/lib/frameworks/types'
import { dataLicence } from '@/lib/scorecards/licence'
import { columns } from '@/lib/scorecards/observations'
import type { CurrentRow } from './standings'

type Read = (row: CurrentRow, indicator: Indicator) => Cell

const pointOf = ({ dataPoint }: CurrentRow, indicator: Indicator) =>
  indicator.dataPoints.find(({ id }) => id === dataPoint)

/** The columns of the table over all cities, under the names they have everywhere. */
const reads: Record<string, Read> = {
  city: ({ slug }) => slug,
  city_name: ({ name }) => name,
  country: ({ country }) => country,
  fictional: ({ fictional }) => fictional,
  year: ({ year }) => year,
  version: ({ version }) => version,
  basis: ({ basis }) => basis,
  indicator: (_, { code }) => code,
  data_point: ({ dataPoint }) => dataPoint,
  name: (row, indicator) => pointOf(row, indicator)?.name ?? null,
  category: (_, { category }) => category,
  level: (_, { level }) => level,
  state: ({ state }) => state,
  value: ({ value }) => value,
  unit: (row, indicator) => pointOf(row, indicator)?.unit ?? null,
  precision: ({ value, precision }) => (value === null ? null : precision),
  reference_year: ({ referenceYear }) => referenceYear,
  quality: ({ quality }) => quality,
  percent_of_target: ({ percent }) => percent,
  points: ({ points }) => points,
  source: ({ source }) => source,
  source_url: ({ sourceUrl }) => sourceUrl,
  framework: ({ framework }) => framework,
  edition: ({ edition }) => edition,
  target_set: ({ benchmarkSet }) => benchmarkSet,
  published_at: ({ publishedAt }) => publishedAt.toISOString(),
  publication: ({ contentHash }) => contentHash,
  licence: () => dataLicence.id,
}

export const indicatorColumns = columns.filter(({ name }) => name in reads)

export const indicatorRow = (row: CurrentRow, indicator: Indicator): Cell[] =>
  indicatorColumns.map(({ name }) => reads[name]?.(row, indicator) ?? null)

/** What the indicator is, as data: the same words as on its page. */
export function describeIndicator(indicator: Indicator, { id, edition, benchmarkSets }: Framework) {
  const { code, slug, name, category, level, type, definition, dataPoints, sdgTargets } = indicator
  return {
    framework: id,
    edition,
    code,
    slug,
    name,
    category,
    level,
    type,
    definition,
    sdgTargets,
    dataPoints: dataPoints.map(({ key, id: of, name: called, unit, direction, formula }) => ({
      id: of,
      name: called,
      unit,
      direction,
      formula,
      targets: [...benchmarkSets.values()].flatMap((set) => {
        const entry = set.entries.get(key)
        if (!entry) return []
        const { benchmark, fit, basis, source } = entry
        return [{ set: set.id, official: set.official, benchmark, fit, basis, source }]
      }),
    })),
  }
}
