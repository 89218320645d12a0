/** A cell as it stands in a file, before anybody asks what it means. Pure. */

export type CellContent =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** A number shown as per cent: 0.45 looks like 45 %. */
  | { kind: 'percent'; value: number }
  /** A number shown as a date or a time. */
  | { kind: 'date'; shown: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'formula'; formula: string }
  | { kind: 'error'; shown: string }

/** Row and column count from 1. A grid has only the cells that are not empty. */
export type Grid = {
  sheet: string
  rows: Map<number, Map<number, CellContent>>
  /** Ranges such as "B3:C4". */
  merged: Range[]
}

export type Range = { fromRow: number; toRow: number; fromColumn: number; toColumn: number }

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** "B3" → row 3, column 2; null for what is no address of a cell. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? []
  if (!letters) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}

/** How a person finds a cell: "Economy!G12". */
export const addressOf = (sheet: string, row: number, column: number): string => `${sheet}!${columnName(column)}${row}`
