/** Shows the working of a group's score, coverage and possible range, with the same functions that compute them. */
import { assess, coverageOf, gateOf, leastPoints, mostPoints, possibleOf, resultOf } from '@/lib/assessment/aggregate'
import { bandStep } from '@/lib/assessment/explain'
import type { CountedPoints, GroupStep, LeftOut } from '@/lib/assessment/steps'
import { countGroup, type Tally } from '@/lib/assessment/tally'
import type { GroupRule, Reading, Rules } from '@/lib/assessment/types'

/**
 * How a group's data points became its score, then how far that score can be trusted. `readings` stand in the order of
 * `rules.dataPoints`; every step's result equals the figure that `assess` gives for the same group.
 */
export function explainGroup(group: GroupRule, rules: Rules, readings: readonly Reading[]): GroupStep[] {
  const scores = assess(rules, readings).dataPoints
  const counted: CountedPoints[] = []
  const leftOut: LeftOut[] = []
  for (const index of group.dataPoints) {
    const key = rules.dataPoints[index]?.key
    const score = scores[index]
    if (key === undefined || !score) continue
    if (score.kind === 'scored') counted.push({ key, points: score.points })
    else leftOut.push({ key, reason: score.reason })
  }
  const tally = countGroup(group, rules, readings, scores)
  return [
    { kind: 'counted', rule: 'method.group-points', dataPoints: counted, result: tally.points },
    ...(leftOut.length > 0 ? [{ kind: 'left-out', rule: 'method.leave-out', dataPoints: leftOut } as const] : []),
    ...explainResult(tally, rules),
    { kind: 'coverage', rule: 'method.coverage', coverage: coverageOf(tally, rules.coverageGate) },
    { kind: 'gate', rule: 'ours.coverage-gate', ...gateOf(tally, rules.coverageGate) },
    ...explainPossible(tally),
  ]
}

function explainResult(tally: Tally, rules: Rules): GroupStep[] {
  const result = resultOf(tally, rules.bands)
  if (result.kind === 'unscored') return [{ kind: 'no-group-score', rule: 'method.leave-out', reason: result.reason }]
  const { points, maxPoints, percent } = result
  return [
    {
      kind: 'share',
      rule: 'method.group-points',
      points,
      scored: tally.scored,
      mostPoints,
      maxPoints,
      result: percent,
    },
    bandStep(percent, rules.bands),
  ]
}

function explainPossible(tally: Tally): GroupStep[] {
  const range = possibleOf(tally)
  return range
    ? [{ kind: 'possible', rule: 'ours.possible-range', open: tally.open, leastPoints, mostPoints, ...range }]
    : []
}
