/** Events of a submission as a reader may see them. Pure. */
import type { Role } from '@/lib/policy/policy'
import type { EventType } from './kinds'

export type Doer = { id: string; name: string; role: Role }

/** `id` is the number of the event; `whom`: the person it was done to. */
export type TimelineRow = {
  id: string
  at: Date
  type: EventType
  detail: Record<string, unknown>
  by: Doer | null
  whom: Doer | null
}

/** What is shown of somebody: officials by name, to the city others by their office alone. */
export type Shown = { name: string | null; role: Role }
export type ShownRow = Omit<TimelineRow, 'by' | 'whom'> & {
  by: Shown | null
  whom: Shown | null
  /** How many saves are taken together; 1 for everything else. */
  times: number
}

/**
 * What a reader of this role may see of an event. The city reads the offices of assessors and administrators, not their
 * names; the reason of a conflict of interest is for administrators; ids of people are for nobody.
 */
export function show({ by, whom, detail, ...row }: TimelineRow, reader: Role): ShownRow {
  const person = (of: Doer | null): Shown | null =>
    of && { name: reader === 'official' && of.role !== 'official' ? null : of.name, role: of.role }
  const hidden = ['assigneeId', 'assessorId', 'userId', ...(reader === 'admin' ? [] : (hiddenOf[row.type] ?? []))]
  const shown = Object.fromEntries(Object.entries(detail).filter(([name]) => !hidden.includes(name)))
  return { ...row, detail: shown, by: person(by), whom: person(whom), times: 1 }
}

const hiddenOf: Partial<Record<EventType, string[]>> = { 'review.conflict-declared': ['reason'] }

/**
 * Saves of one person through one door that follow each other on one day become one row, with the time of the latest and
 * the numbers summed: a form saves after every field. `rows` are latest first.
 */
export function fold(rows: readonly ShownRow[]): ShownRow[] {
  const folded: ShownRow[] = []
  for (const row of rows) {
    const last = folded.at(-1)
    if (last && isSameWork(last, row))
      folded[folded.length - 1] = { ...last, times: last.times + 1, detail: sum(last.detail, row.detail) }
    else folded.push(row)
  }
  return folded
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

const isSameWork = (a: ShownRow, b: ShownRow): boolean =>
  a.type === 'readings.saved' &&
  b.type === 'readings.saved' &&
  a.by?.name === b.by?.name &&
  a.by?.role === b.by?.role &&
  a.detail.door === b.detail.door &&
  dayOf(a.at) === dayOf(b.at)

const sum = (a: Record<string, unknown>, b: Record<string, unknown>) => ({
  ...a,
  readings: Number(a.readings) + Number(b.readings),
  inputs: Number(a.inputs) + Number(b.inputs),
})
