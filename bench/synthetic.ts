/** Made-up rules and cities of the real shape: 112 data points in 27 categories, 7 sub-dimensions and 3 dimensions. */
import type { Band, Benchmark, DataPointRule, GroupLevel, GroupRule, Reading, Rules } from '@/lib/assessment/types'

export const bands: readonly Band[] = [
  { id: 'below-33', points: 1, from: 0, owns: true },
  { id: '33-66', points: 2, from: 33, owns: true },
  { id: '66-95', points: 3, from: 66, owns: true },
  { id: 'above-95', points: 4, from: 95, owns: false },
]

/** In the proportions of the reference set: half targets, a quarter goalposts, the rest without, yes/no and one range. */
function benchmarkAt(index: number): Benchmark {
  if (index === 100) return { kind: 'range', low: 95, high: 105, worst: 63 }
  switch (index % 9) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { kind: 'target', optimum: 60 + (index % 50) }
    case 4:
      return { kind: 'goalposts', optimum: 83, worst: 54 }
    case 5:
      return { kind: 'goalposts', optimum: 5.5, worst: 135.9 }
    case 6:
      return { kind: 'yes-no' }
    default:
      return { kind: 'none', reason: 'a raw count' }
  }
}

/** The indexes from 0 to 111, dealt out in `count` runs of nearly the same length. */
function deal(count: number, level: GroupLevel): GroupRule[] {
  return Array.from({ length: count }, (_, group) => {
    const from = Math.round((112 * group) / count)
    const to = Math.round((112 * (group + 1)) / count)
    return { id: `${level}-${group}`, level, dataPoints: Array.from({ length: to - from }, (_, step) => from + step) }
  })
}

export const rules: Rules = {
  dataPoints: Array.from({ length: 112 }, (_, index): DataPointRule => {
    return { key: `X: ${index}/value`, core: index % 5 < 3, benchmark: benchmarkAt(index) }
  }),
  groups: [...deal(27, 'category'), ...deal(7, 'sub-dimension'), ...deal(3, 'dimension')],
  bands,
  coverageGate: 0.65,
}

/** Numbers between 0 and 1, the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One city in one year: some 70 % of the figures there, half of them verified, every kind of absence among the rest. */
export function inventReadings(next: () => number): Reading[] {
  return rules.dataPoints.map((rule): Reading => {
    const state = next()
    if (state < 0.05) return { kind: 'missing', reason: 'not-applicable' }
    if (state < 0.2) return { kind: 'missing', reason: 'not-reported' }
    if (state < 0.25) return { kind: 'missing', reason: 'not-verified' }
    const value = rule.benchmark.kind === 'yes-no' ? Math.round(next()) : Math.round(next() * 1500) / 10
    if (state < 0.3) return { kind: 'in-question', value }
    return { kind: 'value', value, verified: state < 0.65 }
  })
}
