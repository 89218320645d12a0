/** The sheet as a spreadsheet: which cell lies where. Pure. */
import type { DataPointKey } from '@/lib/assessment/types'
import type { SheetInput, SheetRow } from '@/lib/submissions/sheet'

export type Cell = {
  row: number
  column: number
  rowKey: DataPointKey
  input: SheetInput
  yesNo: boolean
  /** Can a figure be typed or pasted here? */
  open: boolean
}

/** The cells of a row, in the order of the formula. */
export const cellsOf = (row: SheetRow, at: number): Cell[] =>
  row.inputs.map((input, column) => ({
    row: at,
    column,
    rowKey: row.key,
    input,
    yesNo: row.formula.kind === 'yes-no',
    open: row.closed === null && !input.shared && input.typedIn === null,
  }))

export const gridOf = (rows: readonly SheetRow[]): Cell[][] => rows.map(cellsOf)
