/** The working of a number, step by step, as data: the words belong to the message catalogue. */
import type { BetterWay } from '@/lib/assessment/attainment'
import type { EvaluationFault } from '@/lib/assessment/formulas'
import type {
  BandId,
  Coverage,
  DataPointKey,
  InputKey,
  MissingReason,
  Points,
  UnscoredReason,
} from '@/lib/assessment/types'

/**
 * What a step rests on: `method.*` is ITU's published method; `ours.*` is a choice of this project where ITU is silent,
 * and what follows the dot is its id in the framework's list of such choices.
 */
export const ruleIds = [
  'method.formula',
  'method.performance',
  'method.points',
  'method.group-points',
  'method.leave-out',
  'method.coverage',
  'ours.zero-denominator',
  'ours.higher-is-better',
  'ours.goalposts',
  'ours.range',
  'ours.yes-no',
  'ours.rounding',
  'ours.boundaries',
  'ours.in-question',
  'ours.coverage-gate',
  'ours.possible-range',
] as const
export type RuleId = (typeof ruleIds)[number]

export type Figure = { key: InputKey; value: number }

/** From the city's inputs to the data point's value. */
export type ValueStep =
  | { kind: 'ratio'; rule: RuleId; numerator: Figure; denominator: Figure; per: number; result: number }
  | { kind: 'direct' | 'yes-no'; rule: RuleId; input: Figure; result: number }
  | { kind: 'no-value'; rule: RuleId; reason: EvaluationFault; input: InputKey }

/** From the value to its points. `result` of an attainment is per cent of target before clipping. */
export type ScoreStep =
  | { kind: 'target'; rule: RuleId; better: BetterWay; value: number; optimum: number; result: number }
  | {
      kind: 'goalposts'
      rule: RuleId
      better: BetterWay
      value: number
      optimum: number
      worst: number
      result: number
    }
  | {
      kind: 'range'
      rule: RuleId
      better: BetterWay
      value: number
      low: number
      high: number
      worst: number
      result: number
    }
  | { kind: 'yes-no-target'; rule: RuleId; better: BetterWay; value: number; result: number }
  | { kind: 'clip'; rule: RuleId; side: 'below' | 'above'; result: number }
  | { kind: 'round'; rule: RuleId; decimals: number; result: number }
  | BandStep
  | { kind: 'points'; rule: RuleId; result: Points }
  | { kind: 'no-score'; rule: RuleId; reason: UnscoredReason | MissingReason }

/** `from` and `to` are the band's boundaries, each with whether exactly that figure is in the band; `to` ends at 100. */
export type BandStep = {
  kind: 'band'
  rule: RuleId
  percent: number
  band: BandId
  from: number
  includesFrom: boolean
  to: number
  includesTo: boolean
}

export type CountedPoints = { key: DataPointKey; points: Points }
export type LeftOut = { key: DataPointKey; reason: UnscoredReason | MissingReason }

/** From a group's data points to its score. */
export type GroupStep =
  | { kind: 'counted'; rule: RuleId; dataPoints: CountedPoints[]; result: number }
  | { kind: 'left-out'; rule: RuleId; dataPoints: LeftOut[] }
  | {
      kind: 'share'
      rule: RuleId
      points: number
      scored: number
      mostPoints: number
      maxPoints: number
      result: number
    }
  | BandStep
  | { kind: 'no-group-score'; rule: RuleId; reason: 'nothing-scored' }
  | { kind: 'coverage'; rule: RuleId; coverage: Coverage }
  | {
      kind: 'gate'
      rule: RuleId
      basis: 'core' | 'all'
      reported: number
      expected: number
      gate: number
      reached: boolean
    }
  | { kind: 'possible'; rule: RuleId; open: number; leastPoints: number; mostPoints: number; low: number; high: number }
