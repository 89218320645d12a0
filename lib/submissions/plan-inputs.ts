/** Works out which inputs a save changes, before anything is written. Pure. */
import type { Formula } from '@/lib/assessment/types'
import type { Framework } from '@/lib/frameworks/types'
import type { Complaint } from '@/lib/outcome'
import { dataPointsOf, inputFault, inputsByKey } from './evaluate'
import type { Verification } from './words'
import { isOpen, type SubmissionState } from './workflow'

export type StoredInput = { value: number; revision: number }
export type InputChange = { key: string; before: number | null; after: number | null }
export type InputPlan = { changes: InputChange[]; complaints: Complaint[]; overtaken: string[]; closed: string[] }

export const inputsOfFormula = (formula: Formula): string[] =>
  formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value]

/**
 * The inputs that differ from those on record. Refused as a complaint: one that the framework does not know or that
 * cannot be (below zero, neither yes nor no); as
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
  const known = inputsByKey(framework)
  const plan: InputPlan = { changes: [], complaints: [], overtaken: [], closed: [] }
  for (const [key, after] of Object.entries(sent)) {
    const before = standing.get(key)
    const input = known.get(key)
    const fault = input && after !== null ? inputFault(input, after) : null
    if (!input) plan.complaints.push(unknownInput(key))
    else if (after === (before?.value ?? null)) continue
    else if (revisions[key] !== undefined && revisions[key] !== (before?.revision ?? 0)) plan.overtaken.push(key)
    else if (fault) plan.complaints.push(fault)
    else if (!isInputOpen(framework, state, key, readings)) plan.closed.push(key)
    else plan.changes.push({ key, before: before?.value ?? null, after })
  }
  return plan
}

/** A figure that is given as the value of a data point of one input is that input: the two never differ. */
export function withDirectValues(
  framework: Framework,
  inputs: Record<string, number | null>,
  entries: readonly { indicator: string; dataPoint: string; value: number | null }[],
): Record<string, number | null> {
  const points = dataPointsOf(framework)
  const given = entries.flatMap(({ indicator, dataPoint, value }): [string, number][] => {
    const formula = points.get(`${indicator}/${dataPoint}`)?.formula
    return value === null || !formula || formula.kind === 'ratio' ? [] : [[formula.value, value]]
  })
  return { ...Object.fromEntries(given), ...inputs }
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
