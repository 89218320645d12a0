/** From what was sent and what is on record to the readings as they shall stand. Pure. */
import { type EvaluationFault, evaluate } from '@/lib/assessment/formulas'
import type { DataPoint, Framework, Input } from '@/lib/frameworks/types'
import type { Complaint } from '@/lib/outcome'
import type { Precision, Quality, ReadingState } from './words'

/** A reading without its identity: exactly the columns the city can change. */
export type ReadingContent = {
  state: ReadingState
  value: number | null
  overwritten: boolean
  precision: Precision
  reason: string | null
  quality: Quality
  origin: string | null
  source: string | null
  sourceUrl: string | null
  referenceYear: number | null
  note: string | null
}

export type Sent = Omit<ReadingContent, 'overwritten'>

export type Settled = { ok: true; content: ReadingContent } | { ok: false; complaint: Complaint }

/** The data points of a framework by "<code>/<id>". */
export const dataPointsOf = (framework: Framework): Map<string, DataPoint> =>
  new Map(framework.indicators.flatMap((each) => each.dataPoints.map((point) => [point.key, point] as const)))

/** Every input a framework knows, shared and own, by its key. */
export const inputsByKey = (framework: Framework): Map<string, Input> =>
  new Map(
    [...framework.sharedInputs, ...framework.indicators.flatMap((each) => each.inputs)].map((each) => [each.key, each]),
  )

/**
 * Computes a data point's value and holds it against the hard limits of the standard. A value that was sent directly is
 * kept; for a ratio it is flagged as overwritten (METHOD: the verifier must look at it). Refused with a complaint: a
 * value outside the possible range, an input that is missing, a denominator of zero, yes/no other than 1 and 0.
 */
export function settle(point: DataPoint, sent: Sent, inputs: ReadonlyMap<string, number>): Settled {
  const { formula } = point
  if (sent.state !== 'value') return { ok: true, content: { ...sent, value: null, overwritten: false } }
  const direct = sent.value ?? (formula.kind === 'ratio' ? null : (inputs.get(formula.value) ?? null))
  if (direct !== null) return withinLimits(point, { ...sent, value: direct, overwritten: formula.kind === 'ratio' })
  const result = evaluate(formula, inputs)
  if (result.kind === 'value') return withinLimits(point, { ...sent, value: result.value, overwritten: false })
  return { ok: false, complaint: { where: point.key, ...because(result.reason, result.input) } }
}

/**
 * What makes a value impossible, as `settle` would refuse it, or null: for pages and importers that ask before they send.
 * `value` is the final value if it is given directly, null if it follows from `inputs`.
 */
export function hardFault(
  point: DataPoint,
  value: number | null,
  inputs: ReadonlyMap<string, number>,
): Complaint | null {
  const settled = settle(point, { ...nothingSaid, state: 'value', value }, inputs)
  return settled.ok ? null : settled.complaint
}

/**
 * What makes an input impossible, whatever is computed from it, or null: the standard counts and measures nothing below
 * zero, and two figures below zero would make a fine quotient. Yes is 1 and no is 0.
 */
export function inputFault({ key, unit }: Pick<Input, 'key' | 'unit'>, value: number): Complaint | null {
  if (unit === 'yes/no')
    return value === 0 || value === 1 ? null : { where: `input ${key}`, found: String(value), expected: yesOrNo }
  return value >= 0 ? null : { where: `input ${key}`, found: String(value), expected: `at least 0 (${unit})` }
}

const yesOrNo = '1 for yes or 0 for no'

/** A data point about which the city has said nothing yet. */
export const nothingSaid: Sent = {
  state: 'not-reported',
  value: null,
  precision: 'exact',
  reason: null,
  quality: 'not-stated',
  origin: null,
  source: null,
  sourceUrl: null,
  referenceYear: null,
  note: null,
}

const because = (reason: EvaluationFault, input: string): Pick<Complaint, 'found' | 'expected'> => {
  if (reason === 'zero-denominator') return { found: '0', expected: `a figure other than 0 for "${input}"` }
  if (reason === 'not-finite')
    return { found: 'figures too large to divide', expected: `a smaller figure for "${input}"` }
  return { found: 'no figure', expected: `a figure for "${input}", or the state "not reported"` }
}

const withinLimits = (point: DataPoint, content: ReadingContent & { value: number }): Settled => {
  const { value } = content
  const { min, max } = point.range
  const possible =
    point.formula.kind === 'yes-no' ? value === 0 || value === 1 : value >= (min ?? value) && value <= (max ?? value)
  if (possible) return { ok: true, content }
  const limits = [min === null ? [] : `at least ${min}`, max === null ? [] : `at most ${max}`].flat().join(' and ')
  const expected = point.formula.kind === 'yes-no' ? yesOrNo : `${limits} (${point.unit})`
  return { ok: false, complaint: { where: point.key, found: String(value), expected } }
}
