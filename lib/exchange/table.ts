/** From plain grids to rows that belong to data points and shared inputs; what cannot be placed is said. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import { addressOf, type CellContent, columnName, type Grid, type Range } from './cell'
import { type ColumnId, columnIds, columns } from './columns'
import type { Fault } from './fault'
import { type Revisions, readRevisions } from './revision'
import type { Words } from './words'

/** One cell of a row: where it is and what it holds; `content` undefined is an empty cell. */
export type Placed = { address: string; content: CellContent | undefined }

export type SheetRow = {
  /** A data point's key, or a shared input's. */
  key: string
  where: string
  revisions: Revisions | null
  /** Only the columns the sheet has: what is not in the file is left as it is. */
  cells: Partial<Record<ColumnId, Placed>>
  /** The merged cells that touch what is filled in, if any. */
  merged: string | null
}

export type Table = { rows: SheetRow[]; faults: Fault[] }

/** Reads the rows of every grid. Rows of no known key, of a key that was there before, and unknown columns are faults. */
export function readTable(grids: readonly Grid[], framework: Framework, words: Words): Table {
  const table: Table = { rows: [], faults: [] }
  const resolve = keyResolver(framework)
  const seen = new Map<string, string>()
  for (const grid of grids) {
    const head = findHead(grid, words)
    if (!head) {
      table.faults.push(noHead(grid.sheet))
      continue
    }
    table.faults.push(...head.faults)
    for (const [row, cells] of [...grid.rows].sort(([a], [b]) => a - b)) {
      if (row <= head.row || isTitle(cells, head.places, words)) continue
      const placed = placeCells(grid.sheet, row, cells, head.places)
      const found = placed.key ?? placed.code
      const key = resolve(textOf(found?.content))
      const before = key === null ? undefined : seen.get(key)
      const where = `${grid.sheet}!${row}`
      if (key === null) table.faults.push(...(holdsEntries(placed) ? [unknownKey(where, found)] : []))
      else if (before) table.faults.push(twice(where, key, before))
      else {
        seen.set(key, where)
        const revisions = readRevisions(textOf(placed.revision?.content))
        table.rows.push({ key, where, revisions, cells: placed, merged: mergedIn(grid, row, head.places) })
      }
    }
  }
  return table
}

type Places = ReadonlyMap<ColumnId, number>
type Head = { row: number; places: Places; faults: Fault[] }

/** The row that names the columns: by their ids, or by their words in this language. */
function findHead({ sheet, rows }: Grid, words: Words): Head | null {
  const ids = new Map<string, ColumnId>()
  for (const id of columnIds) ids.set(words.columns[id].toLowerCase(), id)
  for (const id of columnIds) ids.set(id.toLowerCase(), id)
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b).slice(0, 10)) {
    const places = new Map<ColumnId, number>()
    const faults: Fault[] = []
    for (const [column, content] of cells) {
      const id = ids.get(textOf(content)?.toLowerCase() ?? '')
      if (!id || places.has(id)) faults.push(strangeColumn(addressOf(sheet, row, column), content))
      else places.set(id, column)
    }
    if (places.has('key') || places.has('code')) return { row, places, faults }
  }
  return null
}

const isTitle = (cells: ReadonlyMap<number, CellContent>, places: Places, words: Words): boolean => {
  const [key, code] = (['key', 'code'] as const).map((id) => textOf(cells.get(places.get(id) ?? 0)))
  return key === words.columns.key || code === words.columns.code
}

const placeCells = (
  sheet: string,
  row: number,
  cells: ReadonlyMap<number, CellContent>,
  places: Places,
): SheetRow['cells'] =>
  Object.fromEntries(
    [...places].map(([id, column]) => [id, { address: addressOf(sheet, row, column), content: cells.get(column) }]),
  )

const isEntry = (id: ColumnId): boolean => ['figure', 'word', 'text'].includes(columns[id].kind)

const holdsEntries = (placed: SheetRow['cells']): boolean =>
  Object.entries(placed).some(([id, cell]) => (isEntry(id as ColumnId) || id === 'key') && cell.content !== undefined)

function mergedIn({ sheet, merged }: Grid, row: number, places: Places): string | null {
  const touches = (range: Range) =>
    row >= range.fromRow &&
    row <= range.toRow &&
    [...places].some(([id, column]) => isEntry(id) && column >= range.fromColumn && column <= range.toColumn)
  const range = merged.find(touches)
  if (!range) return null
  const { fromRow, toRow, fromColumn, toColumn } = range
  return `${addressOf(sheet, fromRow, fromColumn)}:${columnName(toColumn)}${toRow}`
}

export const textOf = (content: CellContent | undefined): string | null =>
  content?.kind === 'text' ? content.text.trim() : null

/** A row is known by its key, or by the code of an indicator (or an older spelling of it) that has one data point. */
function keyResolver(framework: Framework): (text: string | null) => string | null {
  const keys = new Map<string, string>(framework.sharedInputs.map(({ key }) => [key, key]))
  for (const { code, aliases, dataPoints } of framework.indicators) {
    for (const { key } of dataPoints) keys.set(key, key)
    const [only, ...more] = dataPoints
    if (only && more.length === 0) for (const name of [code, ...aliases]) keys.set(name, only.key)
  }
  return (text) => (text === null ? null : (keys.get(text) ?? null))
}

const noHead = (sheet: string): Fault => ({ code: 'no-head', where: { of: 'sheet', name: sheet } })

const strangeColumn = (where: string, content: CellContent): Fault => ({ code: 'strange-column', where, content })

const unknownKey = (where: string, cell: Placed | undefined): Fault =>
  cell ? { code: 'unknown-key', where, content: cell.content ?? null } : { code: 'no-key', where }

const twice = (where: string, key: string, before: string): Fault => ({ code: 'twice', where, params: { key, before } })
