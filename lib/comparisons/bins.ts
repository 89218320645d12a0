/** Counts of cities along the scale of target, as dots or, where there are too many, as columns. Pure. */
import type { Bin } from './standings'

/** Where a bin stands on the scale, in per cent of target: its middle, and 100 for what has reached the target. */
export const placeOfBin = (bin: number): number => (bin >= 50 ? 100 : bin * 2 + 1)

export type Pile = { percent: number; count: number /** In units of one dot, at most `most`. */; height: number }

/** How many dots fit one above the other; above that a pile is drawn as a column, all on one scale. */
export const mostDots = 8

export function pilesOf(bins: readonly Pick<Bin, 'bin' | 'count'>[]): { piles: Pile[]; dots: boolean } {
  const highest = Math.max(0, ...bins.map(({ count }) => count))
  const dots = highest <= mostDots
  const piles = bins.map(({ bin, count }) => ({
    percent: placeOfBin(bin),
    count,
    height: dots ? count : (count / highest) * mostDots,
  }))
  return { piles, dots }
}

/** How many cities stand in which band, for a sentence: below 33, from 66 on, and above 95 % of target by bins of 2. */
export function countReach(bins: readonly Pick<Bin, 'bin' | 'count'>[]): { all: number; reached: number; low: number } {
  const sum = (holds: (bin: number) => boolean) =>
    bins.reduce((total, { bin, count }) => total + (holds(bin) ? count : 0), 0)
  return { all: sum(() => true), reached: sum((bin) => bin >= 50), low: sum((bin) => bin < 25) }
}
