/** Tables as RFC 4180 text: commas, CR LF, quotes where they are needed, UTF-8 with its mark so that Excel does not guess. Pure. */
import { guard } from './guard'

export type Cell = string | number | boolean | null

/** A cell without its quotes: a number as JavaScript writes it, a text that no spreadsheet takes for a formula. */
const write = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'string' ? guard(cell) : String(cell)
}

export const quote = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The whole file. Every row has as many cells as there are columns. */
export function writeTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => quote(write(cell))).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}
