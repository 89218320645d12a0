/** What other cities have published for a data point, in five numbers. */
import { leastPeers } from './subject'

export type Spread = { low: number; lower: number; median: number; upper: number; high: number; count: number }

const known = new WeakMap<readonly number[], Spread | null>()

/** Null for fewer figures than are a measure. The same list is worked out once: a page asks at every keystroke. */
export function spreadOf(figures: readonly number[]): Spread | null {
  const before = known.get(figures)
  if (before !== undefined) return before
  const made = makeSpread(figures)
  known.set(figures, made)
  return made
}

function makeSpread(figures: readonly number[]): Spread | null {
  const sorted = Float64Array.from(figures.filter(Number.isFinite)).sort()
  if (sorted.length < leastPeers) return null
  const at = (share: number) => quantile(sorted, share)
  return { low: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), high: at(1), count: sorted.length }
}

/** Between two figures in proportion, the common way of spreadsheets (PERCENTILE.INC). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const before = sorted[Math.floor(place)] ?? 0
  const after = sorted[Math.ceil(place)] ?? before
  const part = place - Math.floor(place)
  return part === 0 ? before : before * (1 - part) + after * part
}
