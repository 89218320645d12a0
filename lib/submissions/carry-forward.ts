/** What of last year's report can stand for this year, and how it is taken over. Pure. */
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import type { ReadingContent } from './evaluate'
import { inputsOfFormula } from './plan-inputs'
import type { Answers } from './progress'
import type { ReadingEntry } from './schemas'
import type { Verification } from './words'

/** The city's submission before this one. */
export type Past = {
  year: number
  readings: ReadonlyMap<string, { content: ReadingContent; verification: Verification }>
  inputs: ReadonlyMap<string, number>
}
export type Present = { readings: Answers; inputs: ReadonlyMap<string, number> }

export type Carry = {
  indicator: Indicator
  point: DataPoint
  content: ReadingContent
  /** Inputs that are copied with it; none where only the final value can be taken over. */
  inputs: Record<string, number>
  /** `result`: only the final value, because last year has no inputs or this year's shared ones differ. */
  how: 'inputs' | 'result'
}

/**
 * The values of last year that the draft does not have yet, in reading order. Left out: what the assessor refused, what
 * the city has answered this year or begun to type anew. `mayShare`: may this person set shared inputs? If not, a value
 * whose shared inputs nobody has entered yet is left out as well.
 */
export function planCarryForward(framework: Framework, past: Past, present: Present, mayShare: boolean): Carry[] {
  return framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.flatMap((point) => {
      const last = past.readings.get(point.key)
      const now = present.readings.get(point.key)
      if (last?.content.state !== 'value' || last.verification === 'not-verified') return []
      if (now && (now.state !== 'not-reported' || now.reason !== null)) return []
      const copied = copyInputs(indicator, point, last.content, past.inputs, present.inputs)
      if (copied === null || (!mayShare && Object.keys(copied.inputs).some((key) => !isOwn(indicator, key)))) return []
      return [{ indicator, point, content: last.content, ...copied }]
    }),
  )
}

const isOwn = ({ code }: Indicator, key: string): boolean => key.startsWith(`${code}/`)

/** The inputs to copy, or null where somebody has begun to type this year's. */
function copyInputs(
  indicator: Indicator,
  { formula }: DataPoint,
  { overwritten }: ReadingContent,
  past: ReadonlyMap<string, number>,
  present: ReadonlyMap<string, number>,
): Pick<Carry, 'inputs' | 'how'> | null {
  const needed = inputsOfFormula(formula)
  const differs = (key: string) => present.has(key) && present.get(key) !== past.get(key)
  if (needed.some((key) => isOwn(indicator, key) && differs(key))) return null
  if (overwritten || needed.some((key) => !past.has(key) || differs(key))) return { inputs: {}, how: 'result' }
  const missing = needed.filter((key) => !present.has(key))
  return { inputs: Object.fromEntries(missing.map((key) => [key, past.get(key) ?? 0])), how: 'inputs' }
}

/** What is saved for values that are still true: their inputs, and everything that was said about them last year. */
export function carryOver(carries: readonly Carry[]): {
  inputs: Record<string, number>
  inputRevisions: Record<string, number>
  readings: ReadingEntry[]
} {
  const inputs = Object.assign({}, ...carries.map((each) => each.inputs)) as Record<string, number>
  return {
    inputs,
    // Nobody has entered them yet; if somebody does meanwhile, the save is refused and nothing is overwritten.
    inputRevisions: Object.fromEntries(Object.keys(inputs).map((key) => [key, 0])),
    readings: carries.map(({ indicator, point, content: { overwritten: _, ...content }, how }) => ({
      ...content,
      indicator: indicator.code,
      dataPoint: point.id,
      value: how === 'result' ? content.value : null,
    })),
  }
}
