/** Rules that hold this year against the last. */
import type { RuleOf } from '@/lib/frameworks/soft-rules'
import { type FindingParams, type Found, isShare, measures, type Subject } from './subject'

/**
 * Values that jumped against last year. Shares are held to percentage points, and to a factor where both are small;
 * everything else to a factor, up or down. Nothing is a multiple of zero: a figure that comes from zero or goes to it is
 * told so. Yes and no do not jump.
 */
export function findChanges(rule: RuleOf<'change'>, subject: Subject): Found[] {
  return measures(subject, rule.except).flatMap(([key, value]): Found[] => {
    const last = subject.last.get(key)
    if (last === undefined || value === last) return []
    const jump = isShare(subject.units.get(key))
      ? jumpOfShare(rule, value, last)
      : jumpByFactor(rule.factor, value, last)
    return jump ? [{ key, params: { value, last, ...jump } }] : []
  })
}

function jumpOfShare(rule: RuleOf<'change'>, value: number, last: number): FindingParams | null {
  const points = Math.min(Math.abs(value - last), Number.MAX_VALUE)
  const multiple = value === 0 || last === 0 ? null : jumpByFactor(rule.shareFactor, value, last)
  if (multiple) return multiple
  return points > rule.points ? { how: value > last ? 'rise' : 'fall', amount: points } : null
}

function jumpByFactor(factor: number, value: number, last: number): FindingParams | null {
  const up = Math.abs(value / last)
  if (last === 0 || !Number.isFinite(up)) return { how: 'appeared' }
  const down = Math.abs(last / value)
  if (value === 0 || !Number.isFinite(down)) return { how: 'vanished' }
  if (up > factor) return { how: 'times', amount: up }
  return down > factor ? { how: 'part', amount: down } : null
}

/** An input that differs from last year's, told at the first reported value that is computed from it. */
export function findInputChange(rule: RuleOf<'input-change'>, subject: Subject): Found[] {
  const { input, percent, dataPoints } = rule
  const value = subject.inputs.get(input)
  const last = subject.lastInputs?.get(input)
  const key = dataPoints.find((each) => subject.values.has(each) && !subject.overwritten.has(each))
  if (value === undefined || last === undefined || key === undefined || value === last) return []
  const change = Math.abs(value - last) * (100 / Math.abs(last))
  if (!Number.isFinite(change)) return [{ key, params: { input, value, last, how: 'appeared' } }]
  return change > percent
    ? [{ key, params: { input, value, last, how: value > last ? 'more' : 'less', amount: change } }]
    : []
}
