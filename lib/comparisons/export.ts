/** A comparison as files: one row per city and data point shown. Pure. */
import { writeTable } from '@/lib/csv/table'
import { describeTable } from '@/lib/scorecards/metadata'
import { columnNames, observe, observeAsObject } from '@/lib/scorecards/observations'
import { keyOf } from '@/lib/scorecards/series/standing'
import { addressOf, type View } from './address'
import { type Comparison, type OverYears, pinned } from './comparison'

/** A comparison, and what its lines over the years are drawn from where it shows them. */
export type Exported = { comparison: Comparison; over: OverYears | null }

function observationsOf<T>({ comparison, over }: Exported, as: (...side: Parameters<typeof observe>) => T): T[] {
  if (over)
    return over.publications.flatMap((scorecard) =>
      scorecard.dataPoints.filter((each) => over.dataPoints.has(keyOf(each))).map((each) => as(scorecard, each)),
    )
  return comparison.rows.flatMap(({ cells }) =>
    comparison.sides.flatMap(({ scorecard }, at) => {
      const cell = cells[at]
      return cell ? [as(scorecard, cell)] : []
    }),
  )
}

/** Held to what is shown: addresses in the files lead back to exactly these figures. */
const held = ({ comparison: { view, sides }, over }: Exported): View => pinned(view, sides, over?.until ?? null)

export const compareCsv = (exported: Exported): string => writeTable(columnNames, observationsOf(exported, observe))

export function compareMetadata(exported: Exported, origin: string) {
  const { sides, cautions } = exported.comparison
  const view = held(exported)
  const at = (path: string) => `${origin}${addressOf(view, path)}`
  const title = `Comparison of ${sides.map(({ scorecard }) => scorecard.city.name).join(', ')}`
  const rows = observationsOf(exported, () => null).length
  const table = { page: at('/compare'), csv: at('/compare.csv'), json: at('/compare.json') }
  const described = describeTable(
    { title, rows, origin, at: table },
    exported.over?.publications ?? sides.map(({ scorecard }) => scorecard),
  )
  return { ...described, view, cautions, sides: sides.map(({ scorecard }) => scorecard.city.slug) }
}

export function compareJson(exported: Exported, origin: string) {
  const { sides, groups, cautions } = exported.comparison
  return {
    schema: 'citymark.comparison.1',
    page: `${origin}${addressOf(held(exported))}`,
    sides: sides.map(({ scorecard }) => ({
      city: scorecard.city.slug,
      name: scorecard.city.name,
      year: scorecard.year,
      version: scorecard.version,
      contentHash: scorecard.contentHash,
    })),
    cautions,
    groups,
    values: observationsOf(exported, observeAsObject),
  }
}
