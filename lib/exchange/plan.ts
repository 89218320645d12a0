/** Works out row by row what an upload would change, before anything is written. Pure. */
import type { Framework } from '@/lib/frameworks/types'
import { type Plan, type Planned, planSave } from '@/lib/submissions/plan'
import { applyInputs, planInputs, withDirectValues } from '@/lib/submissions/plan-inputs'
import type { SubmissionState } from '@/lib/submissions/workflow'
import { blame } from './blame'
import type { ColumnId } from './columns'
import { type Entry, makeEntry } from './entry'
import type { Fault } from './fault'
import { type Context, interpretPoint, interpretShared, type Reading } from './interpret'
import { revisionsOf } from './layout'
import { figureOf, type OnRecord, ownersOf, saidOf } from './on-record'
import { isOvertaken, type Revisions, writeRevisions } from './revision'
import { listRows, type Row } from './subjects'
import type { Table } from './table'
import type { Words } from './words'

export type Status = 'unchanged' | 'new' | 'change' | 'refused' | 'conflict'
export type FieldChange = { column: ColumnId; from: string | number | null; to: string | number | null }

/** One row of the dry run. `where` is null for a data point that is not in the file but follows an input that is. */
export type PlanRow = {
  key: string
  where: string | null
  status: Status
  changes: FieldChange[]
  /** The data point's value, where it changes with the row. */
  value: { from: number | null; to: number | null } | null
  faults: Fault[]
  /** The revisions on record this was worked out from. */
  now: string
  /** Was the row written from an older revision? Then somebody has to choose: the file's, or what is on record. */
  overtaken: boolean
}

export type ImportPlan = {
  rows: PlanRow[]
  /** What in the file belongs to no row. */
  faults: Fault[]
  /** What a save is sent. */
  inputs: Record<string, number | null>
  readings: Entry[]
  /** The readings as they would stand after it. */
  changes: Planned[]
}

export type PlanImport = {
  framework: Framework
  state: SubmissionState
  record: OnRecord
  table: Table
  words: Words
  locale: string
  /** Address of a cell → what is to stand there instead, as typed. */
  repairs: ReadonlyMap<string, string>
  /** Rows that somebody has changed meanwhile and of which the file is to win. */
  take: ReadonlySet<string>
}

/**
 * What the rows ask for that is not on record already. Refused with their faults: cells that cannot be read, values that
 * a save would refuse (by the same `settle`), rows that are closed. Conflict: the row was written from an older revision
 * than is on record now, and is not in `take`. Everything else is in what a save would be sent.
 */
export function planImport(asked: PlanImport): ImportPlan {
  const { framework, record, table } = asked
  const owners = ownersOf(framework)
  const rows = listRows(framework, owners)
  const context: Context = { record, owners, reader: asked, repairs: asked.repairs }
  const readings = table.rows.map((row) => {
    const point = rows.get(row.key)?.point
    return point ? interpretPoint(row, point, context) : interpretShared(row, context)
  })
  for (const reading of readings) reading.faults.push(...strayCopies(reading, readings, asked, rows))
  const drafts = readings.map((reading): Draft => {
    const row = rows.get(reading.row.key)
    const now = nowOf(row, record, owners)
    return { reading, row, now, status: statusOf(reading, now, asked.take) }
  })
  const sent = settleAll(drafts, asked)
  const planned = new Map(sent.plan.changes.map((each) => [each.key, each.after.value]))
  const states = new Map(sent.entries.map((each) => [`${each.indicator}/${each.dataPoint}`, each.state]))
  const told = drafts.map((draft) => tell(draft, record, planned, states))
  const inFile = new Set(table.rows.map((row) => row.key))
  const followers = [...planned].flatMap(([key, to]): PlanRow[] => {
    const value = { from: record.readings.get(key)?.content.value ?? null, to }
    const now = writeRevisions({ r: record.readings.get(key)?.revision ?? 0 })
    return inFile.has(key)
      ? []
      : [{ key, where: null, status: 'change', changes: [], value, faults: [], now, overtaken: false }]
  })
  const { inputs, entries } = sent
  return { rows: [...told, ...followers], faults: table.faults, inputs, readings: entries, changes: sent.plan.changes }
}

type Draft = { reading: Reading; row: Row | undefined; now: Revisions; status: Status }

const nowOf = (row: Row | undefined, record: OnRecord, owners: ReturnType<typeof ownersOf>): Revisions => {
  if (row?.point) return revisionsOf(row.point, record, owners)
  return { a: record.inputs.get(row?.key ?? '')?.revision ?? 0 }
}

function statusOf({ row, faults, figures, said }: Reading, now: Revisions, take: ReadonlySet<string>): Status {
  if (faults.length > 0) return 'refused'
  if (Object.keys(figures).length + Object.keys(said).length === 0) return 'unchanged'
  if (isOvertaken(row.revisions, now) && !take.has(row.key)) return 'conflict'
  return now.r || now.a || now.b ? 'change' : 'new'
}

/** A figure typed where it is only shown counts when it agrees with the place where it is typed, and is refused otherwise. */
function strayCopies(
  { copies }: Reading,
  readings: readonly Reading[],
  { record }: PlanImport,
  rows: ReadonlyMap<string, Row>,
): Fault[] {
  return copies.flatMap(({ input, value, address }) => {
    const owner = [...rows.values()].find((row) => row.inputs.some(([, key]) => key === input))
    const column = owner?.inputs.find(([, key]) => key === input)?.[0] ?? 'first'
    const there = readings.find((each) => each.row.key === owner?.key)
    const typed = there?.figures[column]
    const agrees = [typed, record.inputs.get(input)?.value].includes(value)
    if (agrees) return []
    const place = there?.row.cells[column]?.address ?? ''
    const what = Number.isNaN(value) ? 'words' : 'number'
    const params = { what, value: String(value), place, known: place ? 'yes' : 'no' }
    return [{ code: 'typed-elsewhere', where: address, cell: address, params }]
  })
}

type Sent = { inputs: Record<string, number | null>; entries: Entry[]; plan: Plan }

/** Takes out row after row that a save would refuse, until what is left is one that it takes as a whole. */
function settleAll(drafts: Draft[], asked: PlanImport): Sent {
  const { framework, state, record, words } = asked
  for (;;) {
    const live = drafts.filter(({ status }) => status === 'change' || status === 'new')
    const made = live.map((draft) => {
      const point = draft.row?.point
      return { draft, ...(point ? makeEntry(point, draft.reading, record, words) : { entry: null, faults: [] }) }
    })
    const unfit = made.filter(({ faults }) => faults.length > 0)
    for (const { draft, faults } of unfit) refuse(draft, faults)
    if (unfit.length > 0) continue
    const entries = made.flatMap(({ entry }) => entry ?? [])
    const inputs = withDirectValues(framework, inputsOf(live), entries)
    const inputPlan = planInputs(framework, state, record.inputs, inputs, {}, record.readings)
    const changed = new Set(inputPlan.changes.map((each) => each.key))
    const asTheyWillStand = applyInputs(record.inputs, inputPlan.changes)
    const plan = planSave(framework, state, record.readings, asTheyWillStand, entries, changed)
    const blamed = blame(plan, inputPlan, live, state, framework)
    for (const [draft, faults] of blamed) refuse(draft, faults)
    if (blamed.size === 0) return { inputs, entries, plan }
  }
}

function refuse(draft: Draft, faults: Fault[]): void {
  draft.status = 'refused'
  draft.reading.faults.push(...faults)
}

const inputsOf = (drafts: readonly Draft[]): Record<string, number | null> =>
  Object.fromEntries(
    drafts.flatMap(({ reading, row }) =>
      (row?.inputs ?? []).flatMap(([column, input]) => {
        const figure = reading.figures[column]
        return figure === undefined ? [] : [[input, figure] as const]
      }),
    ),
  )

function tell(
  { reading, row, now, status }: Draft,
  record: OnRecord,
  planned: ReadonlyMap<string, number | null>,
  states: ReadonlyMap<string, string>,
): PlanRow {
  const { key, where } = reading.row
  const before = record.readings.get(key)?.content
  const said = saidOf(before)
  const stood = (column: 'first' | 'second' | 'final') =>
    row?.point ? figureOf(row.point, column, record) : (record.inputs.get(key)?.value ?? null)
  const changes: FieldChange[] = [
    ...(['first', 'second', 'final'] as const).flatMap((column) => {
      const to = reading.figures[column]
      return to === undefined ? [] : [{ column, from: stood(column), to }]
    }),
    ...Object.entries(reading.said).flatMap(([column, chosen]) => {
      const id = column as keyof typeof said
      // Where no state is chosen, the figures make it.
      const to = id === 'state' && chosen === null ? (states.get(key) ?? said.state) : (chosen ?? null)
      return to === said[id] ? [] : [{ column: id, from: said[id], to }]
    }),
  ]
  const to = planned.get(key)
  const value = to === undefined ? null : { from: before?.value ?? null, to }
  const follows = status === 'unchanged' && value !== null
  return {
    key,
    where,
    status: follows ? 'change' : status,
    changes,
    value,
    faults: reading.faults,
    now: writeRevisions(now),
    overtaken: status === 'conflict' || (changes.length > 0 && isOvertaken(reading.row.revisions, now)),
  }
}
