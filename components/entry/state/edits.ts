/** From an act of the person to the changes it makes. Pure; the same rules as the server's `planSave`. */
import { evaluate } from '@/lib/assessment/formulas'
import type { InputKey } from '@/lib/assessment/types'
import { nothingSaid, type Sent } from '@/lib/submissions/evaluate'
import type { SheetRow } from '@/lib/submissions/sheet'
import type { Change } from './types'
import { type View, withoutComputed } from './view'

/**
 * The changes that new inputs make: the inputs themselves, a reading that now has all its figures, and one that has lost
 * one of them. A shared input alone speaks for no row that has been answered otherwise, nor for one with figures missing.
 */
export function editInputs(
  rows: readonly SheetRow[],
  view: View,
  typed: ReadonlyMap<InputKey, number | null>,
): Change[] {
  const changes: Change[] = []
  const inputs = new Map(view.inputs)
  for (const [key, after] of typed) {
    const before = view.inputs.get(key) ?? null
    if (before === after) continue
    changes.push({ kind: 'input', key, before, after })
    after === null ? inputs.delete(key) : inputs.set(key, after)
  }
  const changed = new Set(changes.map((each) => each.key))
  for (const row of rows) {
    if (row.closed !== null || !row.inputs.some((input) => changed.has(input.key))) continue
    const before = view.readings.get(row.key) ?? null
    const after = follow(row, before, inputs, changed)
    if (after) changes.push({ kind: 'reading', key: row.key, before, after })
  }
  return changes
}

function follow(
  row: SheetRow,
  before: Sent | null,
  inputs: ReadonlyMap<InputKey, number>,
  changed: ReadonlySet<InputKey>,
): Sent | null {
  const result = evaluate(row.formula, inputs)
  const own = row.inputs.some((input) => !input.shared && changed.has(input.key))
  if (before?.state === 'value') {
    if (before.value !== null && row.formula.kind === 'ratio') return null
    if (result.kind === 'missing' && result.reason === 'not-reported')
      return { ...before, state: 'not-reported', value: null, reason: null }
    return before.value === null ? null : { ...before, value: null }
  }
  if (result.kind !== 'value' || before?.state === 'not-applicable') return null
  const speaks = own || (before === null && row.inputs.every((input) => input.shared))
  return speaks ? reported(before) : null
}

const reported = (before: Sent | null): Sent => ({
  ...(before ?? nothingSaid),
  state: 'value',
  value: null,
  reason: null,
})

/** Says what the figures that stand there make: for a row whose inputs were all typed elsewhere. */
export const report = (row: SheetRow, view: View): Change[] =>
  editReading(row, view, { state: 'value', value: null, reason: null })

/** Changes what is said about a data point; null where nothing changes. */
export function editReading(row: SheetRow, view: View, part: Partial<Sent>): Change[] {
  const before = view.readings.get(row.key) ?? null
  const after = { ...(before ?? nothingSaid), ...part }
  const same = before && (Object.keys(after) as (keyof Sent)[]).every((name) => before[name] === after[name])
  return same ? [] : [{ kind: 'reading', key: row.key, before, after }]
}

/** Takes over what the city said last time: its own figures and all that was said about them; shared inputs stay. */
export function carryForward(rows: readonly SheetRow[], row: SheetRow, view: View): Change[] {
  if (!row.last || row.closed !== null) return []
  const { content, inputs } = row.last
  const own = row.inputs.filter((input) => !input.shared && input.typedIn === null && inputs[input.key] !== undefined)
  const typed = new Map(own.map((input) => [input.key, inputs[input.key] ?? null]))
  const changes = content.overwritten ? [] : editInputs(rows, view, typed)
  const all = new Map([...view.inputs, ...changesOf(changes)])
  const sent = withoutComputed(content, row.formula, all)
  const computed = sent.state === 'value' && sent.value === null
  const possible = !computed || evaluate(row.formula, all).kind === 'value'
  const said = possible ? sent : { ...sent, state: 'not-reported' as const, reason: null }
  const others = changes.filter((each) => !(each.kind === 'reading' && each.key === row.key))
  return [...others, ...editReading(row, view, said)]
}

const changesOf = (changes: Change[]): [InputKey, number][] =>
  changes.flatMap((each): [InputKey, number][] =>
    each.kind === 'input' && each.after !== null ? [[each.key, each.after]] : [],
  )

/** The changes that take `changes` back. A reading that was not there before goes back to saying nothing. */
export const reversed = (changes: readonly Change[]): Change[] =>
  changes
    .map(
      (each): Change =>
        each.kind === 'input'
          ? { ...each, before: each.after, after: each.before }
          : { ...each, before: each.after, after: each.before ?? nothingSaid },
    )
    .toReversed()
