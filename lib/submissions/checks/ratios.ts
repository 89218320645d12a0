/** Rules that hold a value against the figures it is made of. */
import { evaluate } from '@/lib/assessment/formulas'
import type { RuleOf } from '@/lib/frameworks/soft-rules'
import { spreadOf } from './spread'
import type { Found, Subject } from './subject'

/**
 * The final value stands where the numerator belongs: the two are the same figure, or the numerator looks like the value
 * of last year (or lies in the middle half of other cities) while what is computed from it is not a tenth of that.
 */
export function findNumerators(_: RuleOf<'numerator'>, subject: Subject): Found[] {
  return [...subject.values].flatMap(([key, value]): Found[] => {
    const formula = subject.formulas.get(key)
    const numerator = formula?.kind === 'ratio' ? subject.inputs.get(formula.numerator) : undefined
    if (numerator === undefined || numerator === 0) return []
    if (numerator === value) return [{ key, params: { value, numerator, how: 'same' } }]
    if (subject.overwritten.has(key)) return []
    const usual = usualOf(subject, key)
    const looksLikeIt = usual && numerator >= usual.from && numerator <= usual.to && value * 10 < usual.from
    return looksLikeIt ? [{ key, params: { value, numerator, how: 'alike' } }] : []
  })
}

/** Where the value is to be expected: within a fifth of last year's, or in the middle half of the other cities. */
function usualOf({ last, peers }: Subject, key: string): { from: number; to: number } | null {
  const before = last.get(key)
  if (before !== undefined) return before > 0 ? { from: before / 1.2, to: before * 1.2 } : null
  const figures = peers.get(key)
  const spread = figures && spreadOf(figures)
  return spread && spread.lower > 0 ? { from: spread.lower, to: spread.upper } : null
}

/** A value that was given directly, with both its figures beside it, and does not follow from them. */
export function findDisagreements({ percent }: RuleOf<'disagreement'>, subject: Subject): Found[] {
  return [...subject.overwritten].flatMap((key): Found[] => {
    const value = subject.values.get(key)
    const formula = subject.formulas.get(key)
    if (value === undefined || formula?.kind !== 'ratio') return []
    const result = evaluate(formula, subject.inputs)
    if (result.kind !== 'value') return []
    const larger = Math.max(Math.abs(value), Math.abs(result.value))
    if (Math.abs(value / larger - result.value / larger) * 100 <= percent || larger === 0) return []
    return [{ key, params: { value, computed: result.value, denominator: formula.denominator } }]
  })
}
