/** Rules that hold a value against what other cities have published. */
import type { RuleOf } from '@/lib/frameworks/soft-rules'
import { type Spread, spreadOf } from './spread'
import { type Found, measures, type Subject } from './subject'

/**
 * Values far from everything others report. Far is outside the published range and, on that side, further from the middle
 * half than `fence` interquartile ranges (Tukey's "far out" with 3): quartiles hold still when one city is strange. Where
 * cities all say nearly the same, half of the median is the least that counts as far; where the median is 0 too, there is
 * nothing to measure by.
 */
export function findOutliers({ fence, except }: RuleOf<'outlier'>, subject: Subject): Found[] {
  return measures(subject, except).flatMap(([key, value]): Found[] => {
    const peers = subject.peers.get(key)
    const spread = peers && spreadOf(peers)
    if (!spread) return []
    const { low, high } = limits(spread, fence)
    if (!(value < low || value > high)) return []
    const side = value < low ? 'below' : 'above'
    return [{ key, params: { value, side, low: spread.low, high: spread.high, cities: spread.count } }]
  })
}

function limits({ low, lower, median, upper, high }: Spread, fence: number): { low: number; high: number } {
  const reach = Math.max(fence * (upper - lower), Math.abs(median) / 2)
  if (reach === 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return { low: Math.min(low, lower - reach), high: Math.max(high, upper + reach) }
}
