/** Bands, and rules and readings of any shape, for the tests of the assessment core. */
import fc from 'fast-check'
import type { Band, Benchmark, DataPointRule, GroupRule, Reading, Rules } from '@/lib/assessment/types'

export const bands: readonly Band[] = [
  { id: 'below-33', points: 1, from: 0, owns: true },
  { id: '33-66', points: 2, from: 33, owns: true },
  { id: '66-95', points: 3, from: 66, owns: true },
  { id: 'above-95', points: 4, from: 95, owns: false },
]

/** One group over all the given data points, all core. */
export function rulesFor(benchmarks: readonly Benchmark[], groups?: readonly GroupRule[]): Rules {
  const dataPoints = benchmarks.map((benchmark, index): DataPointRule => ({ key: `${index}`, core: true, benchmark }))
  const all: GroupRule = { id: 'all', level: 'dimension', dataPoints: dataPoints.map((_, index) => index) }
  return { dataPoints, groups: groups ?? [all], bands, coverageGate: 0.65 }
}

/** Any number a city could type, the strangest among them often: zeros, the tiniest, the largest. */
export const anyFinite = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Numbers near enough to the goalposts to earn anything from 0 to 100 %. */
const plausible = fc.integer({ min: -500, max: 2_000 }).map((tenths) => tenths / 10)
export const anyValue = fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 1, arbitrary: anyFinite })

const positive = fc.integer({ min: 1, max: 3_000_000 }).map((tenths) => tenths / 10)
export const higherBetter: fc.Arbitrary<Benchmark> = fc.oneof(
  positive.map((optimum): Benchmark => ({ kind: 'target', optimum })),
  fc.tuple(plausible, positive).map(([worst, up]): Benchmark => ({ kind: 'goalposts', worst, optimum: worst + up })),
)
export const lowerBetter: fc.Arbitrary<Benchmark> = fc
  .tuple(plausible, positive)
  .map(([optimum, up]) => ({ kind: 'goalposts', optimum, worst: optimum + up }))
export const range: fc.Arbitrary<Benchmark> = fc
  .tuple(plausible, positive, positive, fc.boolean())
  .map(([low, wide, out, above]) => ({
    kind: 'range',
    low,
    high: low + wide,
    worst: above ? low + wide + out : low - out,
  }))
export const anyBenchmark: fc.Arbitrary<Benchmark> = fc.oneof(
  higherBetter,
  lowerBetter,
  range,
  fc.constant<Benchmark>({ kind: 'yes-no' }),
  fc.constant<Benchmark>({ kind: 'none', reason: 'a raw count' }),
)

export const anyMissing: fc.Arbitrary<Reading> = fc
  .constantFrom('not-reported' as const, 'not-applicable' as const, 'not-verified' as const)
  .map((reason) => ({ kind: 'missing', reason }))
export const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('value' as const), value: anyValue, verified: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('in-question' as const), value: anyValue }) },
  { weight: 1, arbitrary: anyMissing },
)

export type Case = { rules: Rules; readings: Reading[] }

const anyDataPoint = fc.record({ core: fc.boolean(), benchmark: anyBenchmark, reading: anyReading })

/** Up to a dozen data points in up to four categories, under one dimension that counts them all. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.tuple(anyDataPoint, fc.nat(3)), { minLength: 1, maxLength: 12 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([points, coverageGate]) => {
    const indexes = points.map((_, index) => index)
    const categories = [0, 1, 2, 3].map((number): GroupRule => {
      const dataPoints = indexes.filter((index) => points[index]?.[1] === number)
      return { id: `category-${number}`, level: 'category', dataPoints }
    })
    const groups: GroupRule[] = [...categories, { id: 'dimension', level: 'dimension', dataPoints: indexes }]
    const dataPoints = points.map(([{ core, benchmark }], index) => ({ key: `${index}`, core, benchmark }))
    return { rules: { dataPoints, groups, bands, coverageGate }, readings: points.map(([{ reading }]) => reading) }
  })
