/** Counting the data points of one group: everything a group's score, coverage and possible range are made of. */
import type { DataPointRule, GroupRule, Reading, Rules, Score } from '@/lib/assessment/types'

export type Tally = {
  total: number
  reported: number
  verified: number
  notApplicable: number
  coreTotal: number
  coreReported: number
  coreNotApplicable: number
  scored: number
  /** The sum over the scored data points. */
  points: number
  /** Data points that could still be scored: they have a benchmark, and a usable figure may yet come. */
  open: number
}

/**
 * Counts a group's data points one by one, never by way of its sub-groups, so that each weighs the same. `readings` and
 * `scores` stand in the order of `rules.dataPoints`; an index without its data point is a fault and throws RangeError.
 */
export function countGroup(
  group: GroupRule,
  rules: Rules,
  readings: readonly Reading[],
  scores: readonly Score[],
): Tally {
  const tally: Tally = {
    total: group.dataPoints.length,
    reported: 0,
    verified: 0,
    notApplicable: 0,
    coreTotal: 0,
    coreReported: 0,
    coreNotApplicable: 0,
    scored: 0,
    points: 0,
    open: 0,
  }
  for (const index of group.dataPoints) {
    const rule = rules.dataPoints[index]
    const reading = readings[index]
    const score = scores[index]
    if (!rule || !reading || !score) throw new RangeError(`${group.id} counts data point ${index}, which is not there`)
    countReading(tally, rule, reading)
    if (score.kind === 'scored') {
      tally.scored++
      tally.points += score.points
    } else if (couldBeScored(rule, score)) tally.open++
  }
  return tally
}

/** A figure in question counts as reported, for the city has given one; a refused one does not. */
function countReading(tally: Tally, rule: DataPointRule, reading: Reading): void {
  const notApplicable = reading.kind === 'missing' && reading.reason === 'not-applicable'
  const reported = reading.kind !== 'missing'
  if (notApplicable) tally.notApplicable++
  if (reported) tally.reported++
  if (reading.kind === 'value' && reading.verified) tally.verified++
  if (!rule.core) return
  tally.coreTotal++
  if (notApplicable) tally.coreNotApplicable++
  if (reported) tally.coreReported++
}

/** Is a score still to be expected where there is none? */
function couldBeScored(rule: DataPointRule, score: Score): boolean {
  if (score.kind === 'unscored') return score.reason === 'in-question'
  return score.kind === 'missing' && score.reason !== 'not-applicable' && rule.benchmark.kind !== 'none'
}
