import { type CellContent, type Grid, parseAddress, type Range } from '../cell'
import { refuseFile } from '../fault'
import { limits } from '../limits'
import { unescapeString } from './escape'
import type { Shown } from './read-formats'
import { type Attributes, walkXml } from './walk-xml'

export type SheetContext = { strings: readonly string[]; formats: readonly Shown[]; startsIn1904: boolean }

/** The cells of one sheet that hold anything. Refuses (SpreadsheetError) more rows than anybody has reason to send. */
export function readSheet(part: Uint8Array, sheet: string, context: SheetContext): Grid {
  const grid: Grid = { sheet, rows: new Map(), merged: [] }
  let [row, column] = [0, 0]
  let cell: Attributes = {}
  let [value, formula, inline, hasFormula] = ['', '', '', false]
  walkXml(part, sheet, {
    open: (name, attributes) => {
      if (name === 'row') [row, column] = [Number(attributes.r ?? row + 1), 0]
      if (name === 'mergeCell') grid.merged.push(...rangeOf(attributes.ref ?? ''))
      if (name === 'f') hasFormula = true
      if (name !== 'c') return
      cell = attributes
      const address = parseAddress(attributes.r ?? '')
      ;[row, column] = address ? [address.row, address.column] : [row, column + 1]
      ;[value, formula, inline, hasFormula] = ['', '', '', false]
    },
    text: (text, path) => {
      const name = path.at(-1)
      if (name === 'v') value += text
      else if (name === 'f') formula += text
      else if (name === 't' && path.includes('is') && !path.includes('rPh')) inline += text
    },
    close: (name) => {
      if (name !== 'c' || column > limits.columns) return
      const content = hasFormula ? formulaCell(formula) : contentOf(cell, value, inline, context)
      if (content) put(grid, row, column, content)
    },
  })
  return grid
}

const formulaCell = (formula: string): CellContent => ({ kind: 'formula', formula: formula || '…' })

function put({ sheet, rows }: Grid, row: number, column: number, content: CellContent): void {
  const cells = rows.get(row) ?? new Map<number, CellContent>()
  if (!rows.has(row) && rows.size >= limits.rows)
    refuseFile('too-many-rows', { most: String(limits.rows) }, { of: 'sheet', name: sheet })
  rows.set(row, cells.set(column, content))
}

function contentOf({ t, s }: Attributes, value: string, inline: string, context: SheetContext): CellContent | null {
  if (t === 's') return textCell(context.strings[Number(value)] ?? '')
  if (t === 'inlineStr') return textCell(unescapeString(inline))
  if (value === '') return null
  if (t === 'str') return textCell(unescapeString(value))
  if (t === 'b') return { kind: 'boolean', value: value === '1' }
  if (t === 'e') return { kind: 'error', shown: value }
  if (t === 'd') return { kind: 'date', shown: value }
  const number = Number(value)
  if (!Number.isFinite(number)) return textCell(value)
  const shown = context.formats[Number(s ?? 0)] ?? 'number'
  if (shown === 'date') return { kind: 'date', shown: dateOf(number, context.startsIn1904) }
  return { kind: shown, value: number }
}

const textCell = (text: string): CellContent | null =>
  text.trim() === '' ? null : { kind: 'text', text: text.slice(0, limits.cell) }

/** Day 25 569 of the usual count is 1 January 1970. */
const dateOf = (serial: number, startsIn1904: boolean): string => {
  const date = new Date((serial - 25_569 + (startsIn1904 ? 1462 : 0)) * 86_400_000)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

function rangeOf(ref: string): Range[] {
  const [from, to] = ref.split(':').map(parseAddress)
  if (!from || !to) return []
  return [{ fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column }]
}
