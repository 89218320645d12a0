/** From data points to groups: points ÷ (4 × scored), with coverage and possible range beside every score. */
import { roundPercent } from '@/lib/assessment/attainment'
import { bandOf } from '@/lib/assessment/bands'
import { scoreReading } from '@/lib/assessment/score'
import { countGroup, type Tally } from '@/lib/assessment/tally'
import type {
  Assessment,
  Band,
  Coverage,
  DataPointRule,
  GroupResult,
  PossibleRange,
  Reading,
  Rules,
} from '@/lib/assessment/types'

/** What the best data point earns, and the least one that is scored at all. */
export const mostPoints = 4
export const leastPoints = 1

/**
 * Assesses one city in one year. `readings` stand in the order of `rules.dataPoints`, one for each; another number is a
 * fault and throws RangeError. Scores and groups come back in the order of the rules. Source: ITU's verification reports.
 */
export function assess(rules: Rules, readings: readonly Reading[]): Assessment {
  if (readings.length !== rules.dataPoints.length) {
    throw new RangeError(`${readings.length} readings for ${rules.dataPoints.length} data points`)
  }
  const scores = readings.map((reading, index) => scoreReading(reading, ruleAt(rules, index), rules.bands))
  const groups = rules.groups.map((group) => {
    const tally = countGroup(group, rules, readings, scores)
    return {
      id: group.id,
      result: resultOf(tally, rules.bands),
      coverage: coverageOf(tally, rules.coverageGate),
      possible: possibleOf(tally),
    }
  })
  return { dataPoints: scores, groups }
}

function ruleAt(rules: Rules, index: number): DataPointRule {
  const rule = rules.dataPoints[index]
  if (!rule) throw new RangeError(`there is no data point ${index}`)
  return rule
}

/** Points over the most that the scored data points could have earned. What is not scored leaves both sides. */
export function resultOf(tally: Tally, bands: readonly Band[]): GroupResult {
  if (tally.scored === 0) return { kind: 'unscored', reason: 'nothing-scored' }
  const percent = percentOf(tally.points, tally.scored)
  const maxPoints = mostPoints * tally.scored
  return { kind: 'scored', points: tally.points, maxPoints, percent, band: bandOf(percent, bands).id }
}

function percentOf(points: number, scored: number): number {
  return roundPercent((100 * points) / (mostPoints * scored))
}

/** What stands beside a score: how much of the group was reported and verified, and whether that is enough. */
export function coverageOf(tally: Tally, coverageGate: number): Coverage {
  return {
    total: tally.total,
    reported: tally.reported,
    verified: tally.verified,
    scored: tally.scored,
    notApplicable: tally.notApplicable,
    coreTotal: tally.coreTotal,
    coreReported: tally.coreReported,
    provisional: !gateOf(tally, coverageGate).reached,
  }
}

export type Gate = { basis: 'core' | 'all'; reported: number; expected: number; gate: number; reached: boolean }

/**
 * The coverage gate (ours, docs/decisions/0004-coverage-rule.md): the reported share of the core data points that apply
 * to the city; of all that apply where no core one does. Reached at exactly the gate, never with nothing expected.
 */
export function gateOf(tally: Tally, gate: number): Gate {
  const expectedCore = tally.coreTotal - tally.coreNotApplicable
  const basis = expectedCore > 0 ? 'core' : 'all'
  const expected = basis === 'core' ? expectedCore : tally.total - tally.notApplicable
  const reported = basis === 'core' ? tally.coreReported : tally.reported
  return { basis, reported, expected, gate, reached: expected > 0 && reported / expected >= gate }
}

/**
 * Where the percentage could still end: every open data point at the least points, and at the most (ours). Always
 * contains the present score; null where nothing is scored and nothing can be.
 */
export function possibleOf(tally: Tally): PossibleRange | null {
  const count = tally.scored + tally.open
  if (count === 0) return null
  return {
    low: percentOf(tally.points + leastPoints * tally.open, count),
    high: percentOf(tally.points + mostPoints * tally.open, count),
  }
}
