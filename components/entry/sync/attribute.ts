/** Which of the changes that were sent a complaint of the server is about. Pure. */
import type { SheetRow } from '@/lib/submissions/sheet'
import { type CellId, cellOf, inputCell, type Pending, readingCell } from '../state/types'

/**
 * The cells of `batch` that a complaint at `where` is about: "input <key>", "<code>/<data point>", or the path in the
 * body. A data point complained of stands for its figures too. None when the server speaks of something else.
 */
export function attribute(batch: readonly Pending[], rows: readonly SheetRow[], where: string): CellId[] {
  const readings = batch.filter((each) => each.kind === 'reading')
  const nth = /^readings\.(\d+)/.exec(where)?.[1]
  const named = nth === undefined ? where : (readings[Number(nth)]?.key ?? where)
  const row = rows.find((each) => each.key === named)
  const cells = new Set<CellId>([
    inputCell(named.replace(/^(input |inputs\.)/, '')),
    readingCell(named),
    ...(row?.inputs.filter((each) => !each.shared).map((each) => inputCell(each.key)) ?? []),
  ])
  return batch.map(cellOf).filter((cell) => cells.has(cell))
}

/** The changes that belong together with the first: those of one row, or a figure by itself. */
export function firstGroup(batch: readonly Pending[], rows: readonly SheetRow[]): Pending[] {
  const first = batch[0]
  if (!first) return []
  const isOf = (row: SheetRow, cell: CellId) =>
    cell === readingCell(row.key) || row.inputs.some((each) => !each.shared && cell === inputCell(each.key))
  const row = rows.find((each) => isOf(each, cellOf(first)))
  return row ? batch.filter((each) => isOf(row, cellOf(each))) : [first]
}
