import { attain } from '@/lib/assessment/attainment'
import { bandOf } from '@/lib/assessment/bands'
import type { Band, Benchmark, DataPointRule, MissingReason, Reading, Score } from '@/lib/assessment/types'

const noBenchmark: Score = Object.freeze({ kind: 'unscored', reason: 'no-benchmark' })
const inQuestion: Score = Object.freeze({ kind: 'unscored', reason: 'in-question' })
const missing: Readonly<Record<MissingReason, Score>> = Object.freeze({
  'not-reported': Object.freeze({ kind: 'missing', reason: 'not-reported' }),
  'not-applicable': Object.freeze({ kind: 'missing', reason: 'not-applicable' }),
  'not-verified': Object.freeze({ kind: 'missing', reason: 'not-verified' }),
})

/**
 * Scores a finite value (in the data point's unit, yes = 1) against its benchmark: per cent of target, then the points
 * and the band it falls in. Without a benchmark there is no score. Throws RangeError for NaN and infinities.
 */
export function scoreValue(value: number, benchmark: Benchmark, bands: readonly Band[]): Score {
  if (benchmark.kind === 'none') return noBenchmark
  const percent = attain(value, benchmark)
  const band = bandOf(percent, bands)
  return { kind: 'scored', percent, points: band.points, band: band.id }
}

/**
 * Scores a reading by its data point's rule. A figure in question is not scored (ours: it stays shown until the city has
 * answered). Where there is no benchmark either, that reason is given, for no answer could change it.
 */
export function scoreReading(reading: Reading, rule: DataPointRule, bands: readonly Band[]): Score {
  switch (reading.kind) {
    case 'value':
      return scoreValue(reading.value, rule.benchmark, bands)
    case 'in-question':
      return rule.benchmark.kind === 'none' ? noBenchmark : inQuestion
    case 'missing':
      return missing[reading.reason]
  }
}
