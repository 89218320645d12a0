/** What cannot be saved as it stands. The limits are those the server holds, asked before anything is sent. Pure. */
import { evaluate } from '@/lib/assessment/formulas'
import type { InputKey } from '@/lib/assessment/types'
import type { Sent } from '@/lib/submissions/evaluate'
import type { SheetRow } from '@/lib/submissions/sheet'

export type Hard =
  | { kind: 'above' | 'below'; value: number; limit: number; swap: boolean }
  | { kind: 'zero'; input: InputKey }
  | { kind: 'too-large'; input: InputKey }
  | { kind: 'reason' }

/** The value of a row as its inputs or the person make it, and what speaks against it. */
export type Checked = { value: number | null; hard: Hard | null }

/** Evaluates a row and holds it against the limits of the possible. A row without a figure is no error. */
export function check(row: SheetRow, reading: Sent | null, inputs: ReadonlyMap<InputKey, number>): Checked {
  if (reading?.state === 'not-applicable')
    return { value: null, hard: reading.reason?.trim() ? null : { kind: 'reason' } }
  if (reading?.state === 'value' && reading.value !== null) return within(row, reading.value, inputs)
  const result = evaluate(row.formula, inputs)
  if (result.kind === 'value') return within(row, result.value, inputs)
  if (result.reason === 'zero-denominator') return { value: null, hard: { kind: 'zero', input: result.input } }
  if (result.reason === 'not-finite') return { value: null, hard: { kind: 'too-large', input: result.input } }
  return { value: null, hard: null }
}

function within(row: SheetRow, value: number, inputs: ReadonlyMap<InputKey, number>): Checked {
  const { min, max } = row.range
  if (max !== null && value > max)
    return { value, hard: { kind: 'above', value, limit: max, swap: canSwap(row, inputs) } }
  if (min !== null && value < min) return { value, hard: { kind: 'below', value, limit: min, swap: false } }
  return { value, hard: null }
}

/** Would the two figures the other way round be possible, and are both typed in this row? */
function canSwap({ formula, inputs: cells, range }: SheetRow, inputs: ReadonlyMap<InputKey, number>): boolean {
  if (formula.kind !== 'ratio' || cells.some((cell) => cell.shared || cell.typedIn !== null)) return false
  const swapped = { ...formula, numerator: formula.denominator, denominator: formula.numerator }
  const result = evaluate(swapped, inputs)
  return result.kind === 'value' && result.value <= (range.max ?? result.value)
}
