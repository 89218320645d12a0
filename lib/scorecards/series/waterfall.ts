import { type Cause, causes, type GroupChange } from '../what-changed'

/** A step of a change, from one level to the next, in per cent; `points` is the difference of the levels as they are shown. */
export type WaterfallStep = { cause: Cause; from: number; to: number; points: number }
export type Waterfall = { before: number; after: number; change: number; steps: WaterfallStep[] }

/** One decimal. */
const shown = 10

/**
 * A group's change as levels that can be printed: the levels are rounded, not the steps, so that what is printed adds up
 * exactly as well. Only causes that moved something make a step. Null where there is no change to split.
 */
export function layOutWaterfall({ before, parts }: GroupChange): Waterfall | null {
  if (before === null || parts === null) return null
  let level = Math.round(before * 1e9)
  const steps: WaterfallStep[] = []
  const start = rounded(level)
  for (const cause of causes) {
    const from = rounded(level)
    level += parts[cause]
    const to = rounded(level)
    if (parts[cause] !== 0) steps.push({ cause, from: from / shown, to: to / shown, points: (to - from) / shown })
  }
  const end = rounded(level)
  return { before: start / shown, after: end / shown, change: (end - start) / shown, steps }
}

const rounded = (billionths: number): number => Math.round((billionths / 1e9) * shown)

/** A scale of whole tens around all levels, at least twenty wide, so that small steps can be seen. */
export function spanOf(falls: readonly Waterfall[]): { low: number; high: number } {
  const levels = falls.flatMap(({ before, after, steps }) => [
    before,
    after,
    ...steps.flatMap(({ from, to }) => [from, to]),
  ])
  const low = Math.floor(Math.min(...levels) / 10) * 10
  const high = Math.max(Math.ceil(Math.max(...levels) / 10) * 10, low + 20)
  return high > 100 ? { low: Math.min(low, 80), high: 100 } : { low, high }
}
