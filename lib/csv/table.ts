/** Tables as RFC 4180 text: commas, CR LF, quotes where they are needed, UTF-8 with its mark so that Excel does not guess. Pure. */
import { guard } from './guard'

export type Cell = string | number | boolean | null

/** A cell without its quotes: a number as JavaScript writes it, a text that no spreadsheet takes for a formula. */
const write = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'string' ? guard(cell) : String(cell)
}

export const quote = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const writeRow = (row: readonly Cell[]): string => `${row.map((cell) => quote(write(cell))).join(',')}\r\n`

/** The whole file. Every row has as many cells as there are columns. */
export const writeTable = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${[columns, ...rows].map(writeRow).join('')}`

/** The same file in pieces, for tables too long to hold: heading first, then the rows as they come. */
export async function* streamTable(
  columns: readonly string[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  yield writeTable(columns, [])
  for await (const rows of batches) yield rows.map(writeRow).join('')
}
