/** Works out which inputs a save changes, before anything is written. Pure. */
import type { Formula } from '@/lib/assessment/types'
import type { Framework } from '@/lib/frameworks/types'
import type { Complaint } from '@/lib/outcome'
import { inputKeysOf } from './evaluate'
import type { Verification } from './words'
import { isOpen, type SubmissionState } from './workflow'

export type StoredInput = { value: number; revision: number }
export type InputChange = { key: string; before: number | null; after: number | null }
export type InputPlan = { changes: InputChange[]; complaints: Complaint[]; overtaken: string[]; closed: string[] }

export const inputsOfFormula = (formula: Formula): string[] =>
  formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value]

/**
 * The inputs that differ from those on record. Refused as a complaint: one that the framework does not know; as
 * `overtaken`: one that somebody else has changed since `revisions`; as `closed`: one that the city cannot change now,
 * because no reading that uses it is open.
 */
export function planInputs(
  framework: Framework,
  state: SubmissionState,
  standing: ReadonlyMap<string, StoredInput>,
  sent: Record<string, number | null>,
  revisions: Record<string, number>,
  readings: ReadonlyMap<string, { verification: Verification }>,
): InputPlan {
  const known = inputKeysOf(framework)
  const plan: InputPlan = { changes: [], complaints: [], overtaken: [], closed: [] }
  for (const [key, after] of Object.entries(sent)) {
    const before = standing.get(key)
    if (!known.has(key)) plan.complaints.push(unknownInput(key))
    else if (after === (before?.value ?? null)) continue
    else if (revisions[key] !== undefined && revisions[key] !== (before?.revision ?? 0)) plan.overtaken.push(key)
    else if (!isInputOpen(framework, state, key, readings)) plan.closed.push(key)
    else plan.changes.push({ key, before: before?.value ?? null, after })
  }
  return plan
}

/** The inputs as they will stand. */
export function applyInputs(standing: ReadonlyMap<string, StoredInput>, changes: InputChange[]): Map<string, number> {
  const inputs = new Map([...standing].map(([key, { value }]) => [key, value]))
  for (const { key, after } of changes) after === null ? inputs.delete(key) : inputs.set(key, after)
  return inputs
}

const isInputOpen = (
  framework: Framework,
  state: SubmissionState,
  key: string,
  readings: ReadonlyMap<string, { verification: Verification }>,
): boolean => {
  const users = framework.indicators
    .flatMap((each) => each.dataPoints)
    .filter((point) => inputsOfFormula(point.formula).includes(key))
  return users.some((point) => isOpen(state, readings.get(point.key)?.verification ?? 'unreviewed'))
}

const unknownInput = (key: string): Complaint => ({
  where: `input ${key}`,
  found: 'an input no indicator has',
  expected: 'an input of the framework',
})
