/** One indicator over all cities, as files. Pure. */
import type { Cell } from '@/lib/csv/table'
import type { BenchmarkEntry, Framework, Indicator } from '@/lib/frameworks/types'
import { citeStanding } from '@/lib/scorecards/cite'
import { dataLicence } from '@/lib/scorecards/licence'
import { csvFormat, describeColumns } from '@/lib/scorecards/metadata'
import { columns, targetOf } from '@/lib/scorecards/observations'
import type { CurrentRow, Extension } from './standings'

type Read = (row: CurrentRow, indicator: Indicator) => Cell
type ReadHeld = (row: CurrentRow, target: BenchmarkEntry | null) => Cell

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

/** What came later, to stand at the end: nobody's program has to look for a column that it knows. */
const later: Record<string, ReadHeld> = {
  reason: ({ reason }) => reason,
  note: ({ note }) => note,
  target_kind: (_, target) => target?.benchmark.kind ?? null,
  target_optimum: (_, target) => target && targetOf(target).optimum,
  target_worst: (_, target) => target && targetOf(target).worst,
  target_low: (_, target) => target && targetOf(target).low,
  target_high: (_, target) => target && targetOf(target).high,
  target_fit: (_, target) => target?.fit ?? null,
  target_source: (_, target) => target?.source?.url ?? null,
}

const replaced =
  'Kind of target; empty where the publication rests on targets that were replaced since: its document has them'

export const indicatorColumns = [reads, later]
  .flatMap((part) => columns.filter(({ name }) => name in part))
  .map((column) => (column.name === 'target_kind' ? { ...column, description: replaced } : column))

export function indicatorRow(row: CurrentRow, indicator: Indicator, framework: Framework): Cell[] {
  const target = targetHeldAgainst(row, indicator, framework)
  return indicatorColumns.map(({ name }) => reads[name]?.(row, indicator) ?? later[name]?.(row, target) ?? null)
}

/** Null where the publication rests on targets that have been replaced since: its own document has them. */
function targetHeldAgainst(row: CurrentRow, { code }: Indicator, framework: Framework): BenchmarkEntry | null {
  const set = framework.benchmarkSets.get(row.benchmarkSet)
  return set?.hash === row.benchmarkHash ? (set.entries.get(`${code}/${row.dataPoint}`) ?? null) : null
}

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

/** What the table of an indicator is: its size, columns, licence and citation, and the indicator itself. */
export function indicatorMetadata(indicator: Indicator, framework: Framework, size: Extension, origin: string) {
  const title = `${indicator.code} ${indicator.name}: every city, every year`
  const page = `${origin}/indicators/${indicator.slug}`
  return {
    title,
    page,
    csv: `${page}.csv`,
    json: `${page}.json`,
    format: csvFormat,
    licence: dataLicence,
    citation: citeStanding(title, framework, size, page),
    rows: size.rows,
    publications: { count: size.publications, newest: size.newest },
    columns: describeColumns(indicatorColumns),
    indicator: describeIndicator(indicator, framework),
  }
}
