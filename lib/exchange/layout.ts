/** Lays the whole spreadsheet out: which sheets, rows and cells, before any format is thought of. Pure. */
import { evaluate } from '@/lib/assessment/formulas'
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import { addressOf, columnName } from './cell'
import { type ColumnId, columnIds, saidColumns, sharedColumns } from './columns'
import { figureOf, inputColumns, type OnRecord, type Owner, ownersOf, saidOf } from './on-record'
import { type Revisions, writeRevisions } from './revision'
import { nameOf } from './subjects'
import { type ListId, sheetName, type Words, wordFor } from './words'

/** `formula` is for formats that compute; `value` is what it gives now. */
export type LaidCell = { value: string | number | null; entry: boolean; list?: ListId; formula?: string }
export type LaidRow = { key: string; cells: Partial<Record<ColumnId, LaidCell>> }
export type LaidSheet = { name: string; columns: readonly ColumnId[]; rows: LaidRow[] }

/** Row 1 names the columns for the machine, row 2 for people. */
export const firstRow = 3

const label = (value: string | number | null): LaidCell => ({ value, entry: false })
const entry = (value: string | number | null, list?: ListId): LaidCell => ({
  value,
  entry: true,
  ...(list && { list }),
})

/** The sheet of shared inputs, then one for each dimension, filled with what is on record. */
export function layOut(framework: Framework, record: OnRecord, words: Words): LaidSheet[] {
  const shared = layShared(framework, record, words)
  const places = new Map<string, string>(
    framework.sharedInputs.map(({ key }, at) => [key, place(shared.name, sharedColumns, 'first', at)] as const),
  )
  const owners = ownersOf(framework)
  const dimensions = framework.dimensions.map((dimension) => {
    const name = sheetName(dimension.name)
    const points = framework.indicators
      .filter((indicator) => indicator.category.startsWith(`${dimension.id}.`))
      .flatMap((indicator) => indicator.dataPoints.map((point) => ({ indicator, point })))
    for (const [at, { point }] of points.entries())
      for (const [column, input] of inputColumns(point))
        if (owners.get(input)?.key === point.key) places.set(input, place(name, columnIds, column, at))
    const rows = points.map(({ indicator, point }, at) =>
      layRow({ framework, record, words, indicator, point, owners, places, row: firstRow + at }),
    )
    return { name, columns: columnIds, rows }
  })
  return [shared, ...dimensions]
}

const place = (sheet: string, ids: readonly ColumnId[], column: ColumnId, at: number): string =>
  addressOf(`'${sheet}'`, firstRow + at, ids.indexOf(column) + 1)

function layShared(framework: Framework, { inputs }: OnRecord, words: Words): LaidSheet {
  const rows = framework.sharedInputs.map(({ key, name, unit }): LaidRow => {
    const stored = inputs.get(key)
    const revision = writeRevisions({ a: stored?.revision ?? 0 })
    const cells = { key: label(key), revision: label(revision), name: label(name), unit: label(unit) }
    return { key, cells: { ...cells, first: entry(stored?.value ?? null) } }
  })
  return { name: sheetName(words.sheets.shared), columns: sharedColumns, rows }
}

type Task = {
  framework: Framework
  record: OnRecord
  words: Words
  indicator: Indicator
  point: DataPoint
  owners: ReadonlyMap<string, Owner>
  places: ReadonlyMap<string, string>
  row: number
}

function layRow(task: Task): LaidRow {
  const { record, indicator, point, owners } = task
  const { key, unit, formula } = point
  return {
    key,
    cells: {
      key: label(key),
      revision: label(writeRevisions(revisionsOf(point, record, owners))),
      code: label(indicator.code),
      name: label(nameOf(indicator, point)),
      unit: label(unit),
      ...layInputs(task),
      final: formula.kind === 'ratio' ? entry(figureOf(point, 'final', record)) : label(null),
      computed: layComputed(task),
      ...laySaid(task),
      last: label(record.last.get(key) ?? null),
    },
  }
}

/** The revisions of what is typed in a data point's row. */
export function revisionsOf(point: DataPoint, record: OnRecord, owners: ReadonlyMap<string, Owner>): Revisions {
  const revisions: Revisions = { r: record.readings.get(point.key)?.revision ?? 0 }
  for (const [column, input] of inputColumns(point))
    if (owners.get(input)?.key === point.key)
      revisions[column === 'first' ? 'a' : 'b'] = record.inputs.get(input)?.revision ?? 0
  return revisions
}

function layInputs({ framework, record, words, indicator, point, owners, places }: Task): LaidRow['cells'] {
  const cells: LaidRow['cells'] = {}
  const known = [...framework.sharedInputs, ...indicator.inputs]
  for (const [column, input] of inputColumns(point)) {
    const { name = input, unit = '' } = known.find((each) => each.key === input) ?? {}
    const figure = figureOf(point, column, record)
    const yesNo = point.formula.kind === 'yes-no'
    cells[`${column}Input`] = label(yesNo ? name : `${name} (${unit})`)
    if (owners.get(input)?.key !== point.key) {
      const there = places.get(input) ?? ''
      cells[column] = { ...label(figure), formula: `IF(${there}="","",${there})` }
    } else if (yesNo) cells[column] = entry(answerOf(figure, words), 'answers')
    else cells[column] = entry(figure)
  }
  return cells
}

/** Whatever else is on record for a yes or no is shown as it is. */
const answerOf = (figure: number | null, words: Words): string | number | null =>
  figure === 1 || figure === 0 ? wordFor(words, 'answers', figure === 1 ? 'yes' : 'no') : figure

/** The value as the formula of the standard gives it, computed by the spreadsheet as well. */
function layComputed({ record, point, row }: Task): LaidCell {
  const { formula } = point
  if (formula.kind !== 'ratio') return label(null)
  const inputs = new Map([...record.inputs].map(([key, { value }]) => [key, value]))
  const result = evaluate(formula, inputs)
  const [above, below] = (['first', 'second'] as const).map((id) => `${columnName(columnIds.indexOf(id) + 1)}${row}`)
  return {
    ...label(result.kind === 'value' ? result.value : null),
    formula: `IF(OR(${above}="",${below}="",${below}=0),"",${above}*${formula.per}/${below})`,
  }
}

const lists: Partial<Record<ColumnId, ListId>> = { state: 'states', quality: 'qualities', precision: 'precisions' }

function laySaid({ record, words, point }: Task): LaidRow['cells'] {
  const said = saidOf(record.readings.get(point.key)?.content)
  return Object.fromEntries(
    saidColumns.map((column) => {
      const [text, list] = [said[column], lists[column]]
      if (list) return [column, entry(text === null ? null : wordFor(words, list, text), list)]
      return [column, entry(column === 'year' && text !== null ? Number(text) : text)]
    }),
  )
}
