/** Rules about named data points: what they usually are, alone and beside one another. */
import type { RuleOf } from '@/lib/frameworks/soft-rules'
import type { Found, Subject } from './subject'

/** Adding and dividing leave dust in the last digits; a rule must not break on it. */
const dust = 1e-9

/** The data point is above the one that limits it. The finding stands at the smaller one to be. */
export function findAtMost({ dataPoint, limit }: RuleOf<'at-most'>, { values }: Subject): Found[] {
  const value = values.get(dataPoint)
  const most = values.get(limit)
  if (value === undefined || most === undefined || value - most <= dust) return []
  return [{ key: dataPoint, params: { value, limit, most } }]
}

/** Parts of a whole that are all there and do not add up. The finding stands at the first part. */
export function findSum({ dataPoints, total, tolerance }: RuleOf<'sum'>, { values }: Subject): Found[] {
  const parts = dataPoints.flatMap((key) => values.get(key) ?? [])
  const [first] = dataPoints
  if (first === undefined || parts.length < dataPoints.length) return []
  const sum = parts.reduce((so, part) => so + part, 0)
  if (!Number.isFinite(sum) || Math.abs(sum - total) <= tolerance + dust) return []
  return [{ key: first, params: { sum, total, tolerance } }]
}

export function findUnusual({ dataPoint, min, max }: RuleOf<'usually'>, { values }: Subject): Found[] {
  const value = values.get(dataPoint)
  if (value === undefined) return []
  if (min !== null && value < min) return [{ key: dataPoint, params: { value, side: 'below', limit: min } }]
  if (max !== null && value > max) return [{ key: dataPoint, params: { value, side: 'above', limit: max } }]
  return []
}

export function findNeither({ dataPoint, values: [one, other] }: RuleOf<'either'>, { values }: Subject): Found[] {
  const value = values.get(dataPoint)
  if (value === undefined || value === one || value === other) return []
  return [{ key: dataPoint, params: { value, one, other } }]
}
