/** What a row of the file asks for, held against what is on record: only what differs. Pure. */
import type { DataPoint } from '@/lib/frameworks/types'
import type { CellContent } from './cell'
import { type ColumnId, columns, type FigureColumn, type SaidColumn, saidColumns } from './columns'
import { plainNumber } from './csv/write-csv'
import type { Fault } from './fault'
import { figureOf, inputColumns, type OnRecord, type Owner, saidOf } from './on-record'
import {
  isBareNumber,
  type Read,
  type Reader,
  readAnswer,
  readFigure,
  readText,
  readWord,
  readYear,
  tidy,
} from './read-figure'
import type { Placed, SheetRow } from './table'

export type Reading = {
  row: SheetRow
  faults: Fault[]
  /** Figures that differ from those on record; null empties one. */
  figures: Partial<Record<FigureColumn, number | null>>
  said: Partial<Record<SaidColumn, string | null>>
  /** Figures found where they are only shown, with the input they claim to be. */
  copies: { input: string; value: number; address: string }[]
}

export type Context = {
  record: OnRecord
  owners: ReadonlyMap<string, Owner>
  reader: Omit<Reader, 'how'>
  /** Address of a cell → what was typed for it on the page instead. */
  repairs: ReadonlyMap<string, string>
}

/** Reads the row of a data point. */
export function interpretPoint(row: SheetRow, point: DataPoint, context: Context): Reading {
  const reading = begin(row)
  const { record, owners } = context
  for (const [column, input] of inputColumns(point)) {
    if (owners.get(input)?.key !== point.key) noteCopy(reading, row.cells[column], input, context)
    else
      readInto(
        reading,
        row.cells[column],
        context,
        figureOf(point, column, record),
        (cell, reader) => (point.formula.kind === 'yes-no' ? readAnswer(cell, reader) : readFigure(cell, reader)),
        (value) => {
          reading.figures[column] = value
        },
      )
  }
  if (point.formula.kind === 'ratio')
    readInto(reading, row.cells.final, context, figureOf(point, 'final', record), readFigure, (value) => {
      reading.figures.final = value
    })
  else refuseStray(reading, ['second', 'final'], context)
  const said = saidOf(record.readings.get(point.key)?.content)
  for (const column of saidColumns)
    readInto(reading, row.cells[column], context, said[column], sayers[column], (value) => {
      reading.said[column] = value
    })
  return reading
}

/** Reads the row of a shared input. */
export function interpretShared(row: SheetRow, context: Context): Reading {
  const reading = begin(row)
  const stands = context.record.inputs.get(row.key)?.value ?? null
  readInto(reading, row.cells.first, context, stands, readFigure, (value) => {
    reading.figures.first = value
  })
  refuseStray(reading, ['second', 'final'], context)
  return reading
}

type Sayer = (cell: CellContent | undefined, reader: Reader) => Read<string | null>

const sayers: Record<SaidColumn, Sayer> = {
  state: (cell, reader) => readWord(cell, 'states', reader),
  quality: (cell, reader) => readWord(cell, 'qualities', reader),
  precision: (cell, reader) => readWord(cell, 'precisions', reader),
  year: readYear,
  origin: readText,
  source: readText,
  url: readText,
  note: readText,
  reason: readText,
}

function begin(row: SheetRow): Reading {
  const reading: Reading = { row, faults: [], figures: {}, said: {}, copies: [] }
  if (row.merged) reading.faults.push(merged(row.merged))
  for (const [id, cell] of Object.entries(row.cells))
    if (columns[id as ColumnId].kind === 'label' && cell.content && isNumber(cell.content))
      reading.faults.push(shifted(cell))
  return reading
}

/** Puts what the cell asks for where `keep` says, unless it is what stands there already. */
function readInto<T extends string | number>(
  { faults }: Reading,
  placed: Placed | undefined,
  { reader, repairs }: Context,
  stands: T | null,
  by: (cell: CellContent | undefined, reader: Reader) => Read<T | null>,
  keep: (value: T | null) => void,
): void {
  if (!placed) return
  const content = contentOf(placed, repairs)
  const isRepaired = repairs.has(placed.address)
  if (!isRepaired && standsAlready(content, stands)) return
  const result = by(content, { ...reader, how: isRepaired ? 'typed' : 'pasted' })
  if (!result.ok) faults.push({ where: placed.address, cell: placed.address, ...result.doubt })
  else if (result.value !== stands) keep(result.value)
}

/** What stands in a cell once it is repaired. */
function contentOf({ address, content }: Placed, repairs: Context['repairs']): CellContent | undefined {
  const repair = repairs.get(address)
  if (repair === undefined) return content
  return repair.trim() ? { kind: 'text', text: repair } : undefined
}

/** A figure where the row has no place for one must not be passed over in silence. */
function refuseStray({ row, faults }: Reading, ids: readonly FigureColumn[], { repairs }: Context): void {
  for (const id of ids) {
    const cell = row.cells[id]
    const content = cell && contentOf(cell, repairs)
    if (!cell || !content || content.kind === 'formula') continue
    const place = row.cells.first?.address ?? ''
    const params = { place, known: place ? 'yes' : 'no' }
    faults.push({ code: 'stray', where: cell.address, cell: cell.address, content, params })
  }
}

/** Does the cell hold exactly what was written into it? Then nothing needs to be read, and nothing can be misread. */
const standsAlready = (content: CellContent | undefined, stands: string | number | null): boolean => {
  if (!content || stands === null) return !content && stands === null
  if (content.kind === 'number') return content.value === stands
  if (content.kind !== 'text') return false
  return tidy(content.text) === (typeof stands === 'number' ? plainNumber(stands) : tidy(stands))
}

function noteCopy({ copies }: Reading, placed: Placed | undefined, input: string, context: Context): void {
  const { reader, repairs } = context
  const content = placed && contentOf(placed, repairs)
  if (!placed || !content || content.kind === 'formula') return
  const result = readFigure(content, { ...reader, how: 'pasted' })
  copies.push({ input, value: result.ok ? (result.value ?? Number.NaN) : Number.NaN, address: placed.address })
}

const isNumber = (content: CellContent): boolean =>
  content.kind === 'number' || content.kind === 'percent' || (content.kind === 'text' && isBareNumber(content.text))

const shifted = ({ address, content }: Placed): Fault => ({ code: 'shifted', where: address, content: content ?? null })

const merged = (where: string): Fault => ({ code: 'merged', where })
