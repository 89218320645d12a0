/** How near a value comes to its target. The only place in the product that knows which way is better. */
import type { Benchmark } from '@/lib/assessment/types'

export type ScorableBenchmark = Exclude<Benchmark, { kind: 'none' }>
export type BetterWay = 'higher' | 'lower' | 'range' | 'none'

/**
 * Per cent of target, 0 to 100: `clip` of `performance`, rounded. Pure and total over finite values; a value that is not
 * finite is a fault and throws RangeError. Never falls when the value moves the better way.
 */
export function attain(value: number, benchmark: ScorableBenchmark): number {
  return roundPercent(clip(performance(value, benchmark)))
}

/**
 * Per cent of target before clipping: below 0 or above 100 where the value lies outside the goalposts, and infinite where
 * the quotient is too large for a number. Target: value ÷ optimum, as ITU prints it for fixed broadband. Ours where ITU
 * is silent: goalposts (worst − value) ÷ (worst − optimum), for both directions; a range counts 100 % inside and falls
 * evenly to 0 at `worst`, and over the same distance on the other side; yes is 100 %, no is 0 %.
 */
export function performance(value: number, benchmark: ScorableBenchmark): number {
  if (!Number.isFinite(value)) throw new RangeError(`a value must be a finite number, not ${value}`)
  switch (benchmark.kind) {
    case 'target':
      return (value / benchmark.optimum) * 100
    case 'goalposts':
      return ((benchmark.worst - value) / (benchmark.worst - benchmark.optimum)) * 100
    case 'range':
      return (1 - distance(value, benchmark) / distance(benchmark.worst, benchmark)) * 100
    case 'yes-no':
      return value === 1 ? 100 : 0
  }
}

/** How far a value lies outside a range, in its unit; 0 inside, both ends included. */
function distance(value: number, range: { low: number; high: number }): number {
  return value < range.low ? range.low - value : value > range.high ? value - range.high : 0
}

/** Holds a percentage between 0 and 100 (ours): nobody earns more than the target. What is not a number is 0. */
export function clip(percent: number): number {
  return percent > 0 ? (percent < 100 ? percent : 100) : 0
}

/**
 * Rounds a percentage to nine decimals (ours), so that the binary form of a decimal decides no band: 26.4 of 80 is
 * exactly 33. Nothing coarser is rounded before a band is chosen.
 */
export function roundPercent(percent: number): number {
  return Math.round(percent * 1e9) / 1e9
}

/** Which way is better, for arrows and words beside a number. */
export function betterWay(benchmark: Benchmark): BetterWay {
  switch (benchmark.kind) {
    case 'target':
    case 'yes-no':
      return 'higher'
    case 'goalposts':
      return benchmark.optimum > benchmark.worst ? 'higher' : 'lower'
    case 'range':
      return 'range'
    case 'none':
      return 'none'
  }
}
