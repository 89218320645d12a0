import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attain, betterWay, performance, type ScorableBenchmark } from '@/lib/assessment/attainment'
import { anyBenchmark, anyFinite, anyValue, range } from '@/tests/support/assessment'

const broadband: ScorableBenchmark = { kind: 'target', optimum: 60 }
const unemployment: ScorableBenchmark = { kind: 'goalposts', optimum: 0.5, worst: 25.5 }
const lifeExpectancy: ScorableBenchmark = { kind: 'goalposts', optimum: 83, worst: 53 }
const parity: ScorableBenchmark = { kind: 'range', low: 95, high: 105, worst: 65 }

test.each([
  [broadband, 0, 0],
  [broadband, 19.8, 33],
  [broadband, 39.6, 66],
  [broadband, 57, 95],
  [broadband, 60, 100],
  [broadband, 90, 100],
  [broadband, -5, 0],
  [unemployment, 0.5, 100],
  [unemployment, 0, 100],
  [unemployment, 13, 50],
  [unemployment, 25.5, 0],
  [unemployment, 40, 0],
  [lifeExpectancy, 53, 0],
  [lifeExpectancy, 68, 50],
  [lifeExpectancy, 83, 100],
  [lifeExpectancy, 90, 100],
  [parity, 95, 100],
  [parity, 100, 100],
  [parity, 105, 100],
  [parity, 80, 50],
  [parity, 65, 0],
  [parity, 120, 50],
  [parity, 135, 0],
  [parity, 200, 0],
  [{ kind: 'yes-no' }, 1, 100],
  [{ kind: 'yes-no' }, 0, 0],
] as const)('measured by %o a value of %d is %d %% of target', (benchmark, value, percent) => {
  expect(attain(value, benchmark)).toBe(percent)
})

test('a range whose worst lies above it is mirrored below', () => {
  const mirrored: ScorableBenchmark = { kind: 'range', low: 95, high: 105, worst: 125 }
  expect(attain(115, mirrored)).toBe(50)
  expect(attain(85, mirrored)).toBe(50)
})

test('the binary form of a decimal takes no value off its boundary', () => {
  expect(attain(26.4, { kind: 'target', optimum: 80 })).toBe(33) // 32.99999999999999 unrounded
  expect(attain(36.7, { kind: 'goalposts', optimum: 30, worst: 40 })).toBe(33) // 32.99999999999997 unrounded
  expect(attain(23.6, { kind: 'goalposts', optimum: 10, worst: 50 })).toBe(66) // 65.99999999999999 unrounded
})

test('a percentage keeps its ninth decimal and no more', () => {
  expect(attain(44.8, broadband)).toBe(74.666666667)
})

test('before clipping, more than the target shows as more than 100 %', () => {
  expect(performance(90, broadband)).toBe(150)
  expect(performance(50.5, unemployment)).toBe(-100)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused as a value', (value) => {
  expect(() => attain(value, broadband)).toThrow(RangeError)
})

test('any finite value attains a finite percentage from 0 to 100', () => {
  fc.assert(
    fc.property(anyFinite, anyBenchmark, (value, benchmark) => {
      if (benchmark.kind === 'none') return true
      const percent = attain(value, benchmark)
      return percent >= 0 && percent <= 100
    }),
  )
})

test('a subnormal target or the narrowest goalposts give no NaN either', () => {
  fc.assert(
    fc.property(anyFinite, anyFinite, anyFinite, (value, optimum, worst) => {
      const percents = [
        attain(value, { kind: 'target', optimum }),
        attain(value, { kind: 'goalposts', optimum, worst }),
      ]
      return percents.every((percent) => percent >= 0 && percent <= 100)
    }),
  )
})

test('the further outside a range, the lower', () => {
  fc.assert(
    fc.property(range, anyValue, anyValue, (benchmark, one, other) => {
      if (benchmark.kind !== 'range') return false
      const outside = (value: number) => Math.max(benchmark.low - value, value - benchmark.high, 0)
      const [near, far] = outside(one) <= outside(other) ? [one, other] : [other, one]
      return attain(near, benchmark) >= attain(far, benchmark)
    }),
  )
})

describe('which way is better', () => {
  test.each([
    [broadband, 'higher'],
    [{ kind: 'yes-no' }, 'higher'],
    [lifeExpectancy, 'higher'],
    [unemployment, 'lower'],
    [parity, 'range'],
    [{ kind: 'none', reason: 'a raw count' }, 'none'],
  ] as const)('of %o is %s', (benchmark, way) => expect(betterWay(benchmark)).toBe(way))
})
