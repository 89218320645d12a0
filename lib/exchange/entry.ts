/** From a row of the file to what a save is sent for its data point. Pure. */

import type { z } from 'zod'
import type { DataPoint } from '@/lib/frameworks/types'
import { nothingSaid, type ReadingContent } from '@/lib/submissions/evaluate'
import { type ReadingEntry, readingEntrySchema } from '@/lib/submissions/schemas'
import type { Precision, Quality, ReadingState } from '@/lib/submissions/words'
import type { SaidColumn } from './columns'
import type { Fault } from './fault'
import type { Reading } from './interpret'
import { figureOf, type OnRecord } from './on-record'
import type { Words } from './words'

export type Entry = z.output<typeof readingEntrySchema>
export type Made = { entry: Entry | null; faults: Fault[] }

const blank: ReadingContent = { ...nothingSaid, overwritten: false }

/** No entry where the reading only follows its inputs. Faults: a state against the figures, texts too long, no reason. */
export function makeEntry(point: DataPoint, reading: Reading, record: OnRecord, words: Words): Made {
  const before = record.readings.get(point.key)?.content
  const { figures, said, row } = reading
  const isRatio = point.formula.kind === 'ratio'
  const final = 'final' in figures ? (figures.final ?? null) : figureOf(point, 'final', record)
  const typed = Object.values(figures).some((each) => each !== null)
  const state = stateOf(point, reading, record, typed)
  const follows = Object.keys(said).length === 0 && !('final' in figures) && before?.state === state && isRatio
  const nothing = !before && state === 'not-reported' && Object.keys(said).length === 0
  if (follows || nothing) return { entry: null, faults: [] }
  const stated = before?.state !== undefined && !('state' in said) && before.reason !== null
  if (state !== 'value' && ((isRatio && final !== null) || (typed && ('state' in said || stated))))
    return { entry: null, faults: [contradiction(row.cells.state?.address ?? row.where, words, state)] }
  const direct = 'first' in figures || before?.state !== 'value' ? null : before.value
  const from = before ?? blank
  const [indicator = '', dataPoint = ''] = point.key.split('/')
  const entry: ReadingEntry = {
    indicator,
    dataPoint,
    state,
    value: state === 'value' ? (isRatio ? final : direct) : null,
    quality: pick(said, 'quality', from.quality, 'not-stated') as Quality,
    precision: pick(said, 'precision', from.precision, 'exact') as Precision,
    origin: pick(said, 'origin', from.origin, null),
    source: pick(said, 'source', from.source, null),
    sourceUrl: pick(said, 'url', from.sourceUrl, null),
    referenceYear: 'year' in said ? (said.year == null ? null : Number(said.year)) : from.referenceYear,
    note: pick(said, 'note', from.note, null),
    reason: pick(said, 'reason', from.reason, null),
  }
  const parsed = readingEntrySchema.safeParse(entry)
  if (parsed.success) return { entry: parsed.data, faults: [] }
  const issues = new Map(parsed.error.issues.toReversed().map((issue) => [issue.path[0], issue.message] as const))
  return { entry: null, faults: [...issues].map(([field, expected]) => unfit(reading, field, expected)) }
}

const pick = <T>(said: Reading['said'], column: SaidColumn, before: T, fallback: T): T | string =>
  column in said ? (said[column] ?? fallback) : before

/** The state as chosen; where none is, a figure that was typed makes it a value. */
function stateOf(point: DataPoint, { figures, said }: Reading, record: OnRecord, typed: boolean): ReadingState {
  const before = record.readings.get(point.key)?.content
  if (said.state) return said.state as ReadingState
  if (!('state' in said) && before && (before.state !== 'not-reported' || before.reason !== null)) return before.state
  const final = 'final' in figures ? figures.final : figureOf(point, 'final', record)
  const emptied = 'state' in said && before?.state === 'value'
  const keeps = emptied && !Object.values(figures).includes(null)
  return typed || (final ?? null) !== null || keeps ? 'value' : 'not-reported'
}

const contradiction = (where: string, words: Words, state: ReadingState): Fault => ({
  code: 'contradiction',
  where,
  cell: where,
  params: { chosen: words.states[state], value: words.states.value },
})

const columnOfField: Record<string, SaidColumn> = { sourceUrl: 'url', referenceYear: 'year' }

function unfit({ row, said }: Reading, field: PropertyKey | undefined, expected: string): Fault {
  const column = columnOfField[String(field)] ?? (String(field) as SaidColumn)
  const address = row.cells[column]?.address
  const text = said[column]
  return {
    code: 'unfit',
    where: address ?? row.where,
    content: text ? { kind: 'text', text } : null,
    params: { expected },
    ...(address && { cell: address }),
  }
}
