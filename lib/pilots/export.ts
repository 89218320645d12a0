/** A group as a table: one row per city, publication shown and category. Pure. */
import { writeTable } from '@/lib/csv/table'
import { editionPath } from '@/lib/scorecards/edition'
import type { Member, Standing } from './groups'

const columns = [
  'city',
  'name',
  'joined',
  'left',
  'year',
  'version',
  'basis',
  'edition',
  'benchmark_hash',
  'category',
  'category_name',
  'sub_dimension',
  'percent',
  'reported',
  'total',
  'below_coverage_gate',
  'publication',
  'content_hash',
]

/** `origin` without a slash at its end. Every publication stands once, also where it is both the first and the latest. */
export function groupCsv(members: readonly Member[], origin: string): string {
  const rows = members.flatMap((member) => {
    const { latest, before, after } = member
    const shown = [before, after, latest].filter((each) => each !== null)
    const once = [...new Map(shown.map((each) => [each.contentHash, each])).values()]
    return once.flatMap((standing) => rowsOf(member, standing, origin))
  })
  return writeTable(columns, rows)
}

const rowsOf = ({ slug, name, joined, left }: Member, standing: Standing, origin: string) => {
  const { year, version, basis, edition, benchmarkHash, contentHash, categories } = standing
  const address = `${origin}${editionPath(slug, { year, version })}`
  return categories.map(({ id, name: category, subDimension, percent, reported, total, provisional }) => [
    ...[slug, name, joined, left, year, version, basis, edition, benchmarkHash, id, category, subDimension],
    ...[percent, reported, total, provisional, address, contentHash],
  ])
}
