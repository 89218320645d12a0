/** A comparison as files: one row per city and data point shown. Pure. */
import { writeTable } from '@/lib/csv/table'
import { describeTable } from '@/lib/scorecards/metadata'
import { columnNames, observe, observeAsObject } from '@/lib/scorecards/observations'
import { addressOf } from './address'
import { type Comparison, pinned } from './comparison'

const observationsOf = <T>({ rows, sides }: Comparison, as: (...side: Parameters<typeof observe>) => T): T[] =>
  rows.flatMap(({ cells }) =>
    sides.flatMap(({ scorecard }, at) => {
      const cell = cells[at]
      return cell ? [as(scorecard, cell)] : []
    }),
  )

export const compareCsv = (comparison: Comparison): string =>
  writeTable(columnNames, observationsOf(comparison, observe))

/** Addresses in the files hold every city to its version: they lead back to exactly these figures. */
export function compareMetadata(comparison: Comparison, origin: string) {
  const { view, sides, cautions } = comparison
  const held = pinned(view, sides)
  const at = (path: string) => `${origin}${addressOf(held, path)}`
  const title = `Comparison of ${sides.map(({ scorecard }) => scorecard.city.name).join(', ')}`
  const rows = observationsOf(comparison, () => null).length
  const table = { page: at('/compare'), csv: at('/compare.csv'), json: at('/compare.json') }
  const described = describeTable(
    { title, rows, origin, at: table },
    sides.map(({ scorecard }) => scorecard),
  )
  return { ...described, view: held, cautions, sides: sides.map(({ scorecard }) => scorecard.city.slug) }
}

export function compareJson(comparison: Comparison, origin: string) {
  const { view, sides, groups, cautions } = comparison
  return {
    schema: 'citymark.comparison.1',
    page: `${origin}${addressOf(pinned(view, sides))}`,
    sides: sides.map(({ scorecard }) => ({
      city: scorecard.city.slug,
      name: scorecard.city.name,
      year: scorecard.year,
      version: scorecard.version,
      contentHash: scorecard.contentHash,
    })),
    cautions,
    groups,
    values: observationsOf(comparison, observeAsObject),
  }
}
