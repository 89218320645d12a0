import type { Formula, InputKey } from '@/lib/assessment/types'

/**
 * What became of a formula. `input` names the figure to look at: the one that is not there, the denominator that is
 * zero, or the one the result ran out of bounds on.
 */
export type Evaluation =
  | { kind: 'value'; value: number }
  | { kind: 'missing'; reason: EvaluationFault; input: InputKey }

/** `not-finite`: an input is NaN or infinite, or the result is too large for a number. It is never passed on. */
export type EvaluationFault = 'not-reported' | 'zero-denominator' | 'not-finite'

/**
 * Makes a data point's value, in the data point's unit, of the inputs a city has entered. An input that is not in the
 * map is not reported; the first one missing (numerator before denominator) is named. The value is always finite.
 * A share of nothing is not zero: a zero denominator gives no value (ours; the standard is silent).
 */
export function evaluate(formula: Formula, inputs: ReadonlyMap<InputKey, number>): Evaluation {
  if (formula.kind === 'ratio') {
    const numerator = inputs.get(formula.numerator)
    const denominator = inputs.get(formula.denominator)
    if (numerator === undefined) return missing('not-reported', formula.numerator)
    if (denominator === undefined) return missing('not-reported', formula.denominator)
    if (denominator === 0) return missing('zero-denominator', formula.denominator)
    if (!Number.isFinite(denominator)) return missing('not-finite', formula.denominator)
    // Multiplied first: whole numbers stay exact until the one division, so 57 of 100 is 57 and not 56.99999999999999.
    return finite((numerator * formula.per) / denominator, formula.numerator)
  }
  const input = inputs.get(formula.value)
  if (input === undefined) return missing('not-reported', formula.value)
  if (formula.kind === 'yes-no' && Number.isFinite(input)) return { kind: 'value', value: input === 1 ? 1 : 0 }
  return finite(input, formula.value)
}

function finite(value: number, input: InputKey): Evaluation {
  return Number.isFinite(value) ? { kind: 'value', value } : missing('not-finite', input)
}

function missing(reason: EvaluationFault, input: InputKey): Evaluation {
  return { kind: 'missing', reason, input }
}
