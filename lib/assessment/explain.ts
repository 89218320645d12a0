/** Shows the working of a data point's value and score, with the same functions that compute them. */
import { betterWay, clip, performance, roundPercent, type ScorableBenchmark } from '@/lib/assessment/attainment'
import { bandOf } from '@/lib/assessment/bands'
import { evaluate } from '@/lib/assessment/formulas'
import { scoreReading } from '@/lib/assessment/score'
import type { BandStep, Figure, RuleId, ScoreStep, ValueStep } from '@/lib/assessment/steps'
import type { Band, DataPointRule, Formula, InputKey, Reading } from '@/lib/assessment/types'

/** How the inputs became the data point's value, or which input stood in the way; ends where `evaluate` ends. */
export function explainValue(formula: Formula, inputs: ReadonlyMap<InputKey, number>): ValueStep {
  const evaluation = evaluate(formula, inputs)
  if (evaluation.kind === 'missing') {
    const { reason, input } = evaluation
    return {
      kind: 'no-value',
      rule: reason === 'not-reported' ? 'method.leave-out' : 'ours.zero-denominator',
      reason,
      input,
    }
  }
  const figure = (key: InputKey): Figure => ({ key, value: inputs.get(key) ?? Number.NaN })
  const result = evaluation.value
  if (formula.kind !== 'ratio') {
    return { kind: formula.kind, rule: 'method.formula', input: figure(formula.value), result }
  }
  const { numerator, denominator, per } = formula
  return {
    kind: 'ratio',
    rule: 'method.formula',
    numerator: figure(numerator),
    denominator: figure(denominator),
    per,
    result,
  }
}

/** How a reading became per cent of target, band and points, or why it has none; ends where `scoreReading` ends. */
export function explainScore(reading: Reading, rule: DataPointRule, bands: readonly Band[]): ScoreStep[] {
  const score = scoreReading(reading, rule, bands)
  if (score.kind !== 'scored' || reading.kind === 'missing' || rule.benchmark.kind === 'none') {
    return score.kind === 'scored' ? [] : [explainNoScore(score.reason)]
  }
  return [
    ...explainPercent(reading.value, rule.benchmark),
    bandStep(score.percent, bands),
    { kind: 'points', rule: 'method.points', result: score.points },
  ]
}

function explainNoScore(reason: Extract<ScoreStep, { kind: 'no-score' }>['reason']): ScoreStep {
  return { kind: 'no-score', rule: reason === 'in-question' ? 'ours.in-question' : 'method.leave-out', reason }
}

const clipRules: Readonly<Record<ScorableBenchmark['kind'], RuleId>> = {
  target: 'ours.higher-is-better',
  goalposts: 'ours.goalposts',
  range: 'ours.range',
  'yes-no': 'ours.yes-no',
}

/** The steps of `attain`. Clipping and rounding are told only where they changed the number. */
function explainPercent(value: number, benchmark: ScorableBenchmark): ScoreStep[] {
  const raw = performance(value, benchmark)
  const clipped = clip(raw)
  const rounded = roundPercent(clipped)
  const steps: ScoreStep[] = [explainPerformance(value, benchmark, raw)]
  if (clipped !== raw) {
    steps.push({
      kind: 'clip',
      rule: clipRules[benchmark.kind],
      side: raw > clipped ? 'above' : 'below',
      result: clipped,
    })
  }
  if (rounded !== clipped) steps.push({ kind: 'round', rule: 'ours.rounding', decimals: 9, result: rounded })
  return steps
}

function explainPerformance(value: number, benchmark: ScorableBenchmark, raw: number): ScoreStep {
  const better = betterWay(benchmark)
  // The one place where an overflow could be seen; clipped a step later, so the largest number says the same. And where a
  // zero could have a sign: adding zero takes it off.
  const result = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, raw)) + 0
  switch (benchmark.kind) {
    case 'target':
      return { ...benchmark, rule: 'method.performance', better, value, result }
    case 'goalposts':
      return { ...benchmark, rule: 'ours.goalposts', better, value, result }
    case 'range':
      return { ...benchmark, rule: 'ours.range', better, value, result }
    case 'yes-no':
      return { kind: 'yes-no-target', rule: 'ours.yes-no', better, value, result }
  }
}

/** The band of a percentage with both its boundaries; exactly on one, the step rests on our choice of its owner. */
export function bandStep(percent: number, bands: readonly Band[]): BandStep {
  const band = bandOf(percent, bands)
  const next = bands[bands.indexOf(band) + 1]
  return {
    kind: 'band',
    rule: bands.some(({ from }) => from > 0 && from === percent) ? 'ours.boundaries' : 'method.points',
    percent,
    band: band.id,
    from: band.from,
    includesFrom: band.owns,
    to: next?.from ?? 100,
    includesTo: next ? !next.owns : true,
  }
}
