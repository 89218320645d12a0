/** What the person sees: what the server has, with everything over it that is typed and not there yet. Pure. */
import type { DataPointKey, Formula, InputKey } from '@/lib/assessment/types'
import type { ReadingContent, Sent } from '@/lib/submissions/evaluate'
import type { SheetRow } from '@/lib/submissions/sheet'
import type { Base, Queue } from './types'

export type View = {
  inputs: ReadonlyMap<InputKey, number>
  /** Computed values are not kept here: `value` is a number only where it was given directly. */
  readings: ReadonlyMap<DataPointKey, Sent>
}

/** The sheet as it stands here and now, for the rows of this page. */
export function viewOf(rows: readonly SheetRow[], base: Base, queue: Queue): View {
  const inputs = new Map([...base.inputs].map(([key, { value }]) => [key, value]))
  for (const pending of queue.values())
    if (pending.kind === 'input')
      pending.value === null ? inputs.delete(pending.key) : inputs.set(pending.key, pending.value)
  const readings = new Map<DataPointKey, Sent>()
  for (const row of rows) {
    const known = base.readings.get(row.key)
    if (known) readings.set(row.key, withoutComputed(known.content, row.formula, inputs))
    const pending = queue.get(`r:${row.key}`)
    if (pending?.kind === 'reading') readings.set(row.key, pending.content)
  }
  return { inputs, readings }
}

/** A reading as it would be sent: its value only where the formula did not make it. */
export function withoutComputed(
  { overwritten, ...content }: ReadingContent,
  formula: Formula,
  inputs: ReadonlyMap<InputKey, number>,
): Sent {
  const direct = overwritten || (formula.kind !== 'ratio' && !inputs.has(formula.value))
  return direct ? content : { ...content, value: null }
}
