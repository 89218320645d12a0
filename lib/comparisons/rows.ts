/** A comparison as rows: one data point, with what each publication says about it. Pure. */
import { roundPercent } from '@/lib/assessment/attainment'
import type { CategoryView, DataPointView, Scorecard, SubDimensionView } from '@/lib/scorecards/schema'
import { groupByCategory, keyOf } from '@/lib/scorecards/series/standing'
import type { View } from './address'

export type Cell = DataPointView | null

export type Row = {
  key: string
  /** The data point as the first publication that knows it describes it. */
  dataPoint: DataPointView
  /** In the order of the compared publications; null where an edition does not have the data point. */
  cells: Cell[]
  /** How many have a figure that anybody may read. */
  having: number
  /** How far the scored ones lie apart, in per cent of target; null where fewer than two are scored. */
  gap: number | null
}

export type RowGroup = {
  category: CategoryView
  subDimension: SubDimensionView
  dimension: string
  rows: Row[]
}

/** Has this cell a figure? A refused one has none; one in question is shown and not scored. */
export const hasValue = (cell: Cell): cell is DataPointView & { value: number } =>
  cell !== null && cell.value !== null && cell.state !== 'not-verified'

/** All data points of the publications, in the order of the standard's tree. */
export function rowsOf(scorecards: readonly Scorecard[]): Row[] {
  const byKey = scorecards.map(({ dataPoints }) => new Map(dataPoints.map((each) => [keyOf(each), each])))
  const known = new Map<string, DataPointView>()
  for (const scorecard of scorecards)
    for (const { dataPoints } of groupByCategory(scorecard))
      for (const dataPoint of dataPoints) if (!known.has(keyOf(dataPoint))) known.set(keyOf(dataPoint), dataPoint)
  return [...known].map(([key, dataPoint]) => {
    const cells = byKey.map((cellsOf) => cellsOf.get(key) ?? null)
    return { key, dataPoint, cells, having: cells.filter(hasValue).length, gap: gapOf(cells) }
  })
}

const percentsOf = (cells: readonly Cell[]): number[] => cells.flatMap((cell) => cell?.percent ?? [])

function gapOf(cells: readonly Cell[]): number | null {
  const percents = percentsOf(cells)
  return percents.length < 2 ? null : roundPercent(Math.max(...percents) - Math.min(...percents))
}

/** Does every publication have a figure here? */
export const isCommon = (row: Row): boolean => row.having === row.cells.length

/** Do two publications have one? With a single publication: does it? */
export const isShared = (row: Row): boolean => row.having >= Math.min(2, row.cells.length)

/** The rows a view shows. */
export function chooseRows(rows: readonly Row[], view: Pick<View, 'onlyCommon' | 'show' | 'level'>): Row[] {
  return rows.filter((row) => {
    if (view.level === 'core' && row.dataPoint.level !== 'core') return false
    if (view.onlyCommon) return isCommon(row)
    return view.show === 'all' || isShared(row)
  })
}

/** Rows under their categories, in the order of the tree; categories without rows are left out. */
export function groupRows(rows: readonly Row[], { dimensions }: Pick<Scorecard, 'dimensions'>): RowGroup[] {
  return dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.categories
        .map((category) => ({
          category,
          subDimension,
          dimension: dimension.name,
          rows: rows.filter(({ dataPoint }) => dataPoint.category === category.id),
        }))
        .filter((group) => group.rows.length > 0),
    ),
  )
}

/** The scored rows by how far the publications lie apart, the widest first; equal ones keep the order of the tree. */
export const byGap = (rows: readonly Row[]): Row[] =>
  rows.filter(({ gap }) => gap !== null).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))

export type Overlap = { a: number; b: number; count: number }

/** For how many data points any two publications both have a figure, the most first. */
export function overlapsOf(rows: readonly Row[]): Overlap[] {
  const size = rows[0]?.cells.length ?? 0
  const pairs: Overlap[] = []
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      pairs.push({
        a,
        b,
        count: rows.filter(({ cells }) => hasValue(cells[a] ?? null) && hasValue(cells[b] ?? null)).length,
      })
  return pairs.sort((one, other) => other.count - one.count)
}
