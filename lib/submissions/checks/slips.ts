/** Rules that recognise a figure in the wrong unit. */
import type { RuleOf, Slip } from '@/lib/frameworks/soft-rules'
import { spreadOf } from './spread'
import { type Found, measures, type Subject } from './subject'

/**
 * Values that are a known multiple of what they should be: of last year's value, within `within` per cent; or, for a
 * value outside everything others publish, of a figure near their median. `distance` says how well it fits (0: exactly).
 */
export function findSlips(rule: RuleOf<'slip'>, subject: Subject): Found[] {
  const wanted = rule.dataPoints && new Set(rule.dataPoints)
  return measures(subject, []).flatMap(([key, value]): Found[] => {
    if (value <= 0 || (wanted && !wanted.has(key))) return []
    const slip = againstLast(rule, value, subject.last.get(key)) ?? againstPeers(rule, value, subject.peers.get(key))
    return slip ? [{ key, params: { value, ...slip } }] : []
  })
}

type Match = { hint: string; times: number; how: 'last' | 'peers'; other: number; distance: number }

function againstLast({ slips, within }: RuleOf<'slip'>, value: number, last: number | undefined): Match | null {
  if (last === undefined || last <= 0) return null
  const best = nearest(slips, value, last)
  return best.distance <= Math.log(1 + within / 100) ? { ...best, how: 'last', other: last } : null
}

function againstPeers({ slips }: RuleOf<'slip'>, value: number, peers: readonly number[] | undefined): Match | null {
  const spread = peers && spreadOf(peers)
  if (!spread || spread.median <= 0 || (value >= spread.low && value <= spread.high)) return null
  const best = nearest(slips, value, spread.median)
  const meant = value / best.times
  // In the middle half and not only in the range: a range is wide, and nearly everything is a multiple of something in it.
  const fits = meant >= spread.lower && meant <= spread.upper
  return fits ? { ...best, how: 'peers', other: spread.median } : null
}

/** The slip that brings the value nearest to `right`, both positive. */
function nearest(slips: readonly Slip[], value: number, right: number): Slip & { distance: number } {
  const distances = slips.map((slip) => ({
    ...slip,
    distance: Math.abs(Math.log(value) - Math.log(right) - Math.log(slip.times)),
  }))
  return distances.reduce((best, each) => (each.distance < best.distance ? each : best))
}
