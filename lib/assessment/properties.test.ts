/** What must hold for any rules and any readings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '@/lib/assessment/aggregate'
import { scoreValue } from '@/lib/assessment/score'
import type { Benchmark, GroupScore, Reading, Rules } from '@/lib/assessment/types'
import { anyCase, anyFinite, anyValue, bands, type Case, higherBetter, lowerBetter } from '@/tests/support/assessment'

const percentOf = (group: GroupScore | undefined) => (group?.result.kind === 'scored' ? group.result.percent : null)

function replaceAt(readings: readonly Reading[], index: number, reading: Reading): Reading[] {
  return readings.map((old, at) => (at === index ? reading : old))
}

/** The same data points in another order: old index → new index, readings moved along. */
function shuffle({ rules, readings }: Case, order: readonly number[]): Case {
  const pick = <T>(list: readonly T[]) => order.flatMap((index) => list.slice(index, index + 1))
  const groups = rules.groups.map((group) => ({
    ...group,
    dataPoints: group.dataPoints.map((index) => order.indexOf(index)).sort((a, b) => a - b),
  }))
  return { rules: { ...rules, dataPoints: pick(rules.dataPoints), groups }, readings: pick(readings) }
}

test('the order of data points and readings never matters', () => {
  const shuffled = anyCase.chain((one) => {
    const indexes = one.readings.map((_, index) => index)
    const order = fc.shuffledSubarray(indexes, { minLength: indexes.length })
    return order.map((ordered) => ({ one, ordered }))
  })
  fc.assert(
    fc.property(shuffled, ({ one, ordered }) => {
      const other = shuffle(one, ordered)
      const [before, after] = [assess(one.rules, one.readings), assess(other.rules, other.readings)]
      expect(after.groups).toEqual(before.groups)
      expect(after.dataPoints).toEqual(ordered.map((index) => before.dataPoints[index]))
    }),
  )
})

/** A better value of one data point, wherever it is counted, must lower nothing. */
function neverLowers(benchmark: Benchmark, { rules, readings }: Case, worse: number, better: number): void {
  const [low, high] = [scoreValue(worse, benchmark, bands), scoreValue(better, benchmark, bands)]
  if (low.kind !== 'scored' || high.kind !== 'scored') throw new Error('not scored')
  expect(high.percent).toBeGreaterThanOrEqual(low.percent)
  expect(high.points).toBeGreaterThanOrEqual(low.points)
  const changed: Rules = {
    ...rules,
    dataPoints: rules.dataPoints.map((rule, index) => (index === 0 ? { ...rule, benchmark } : rule)),
  }
  const groupsWith = (value: number) =>
    assess(changed, replaceAt(readings, 0, { kind: 'value', value, verified: true })).groups
  const after = groupsWith(better)
  for (const [index, group] of groupsWith(worse).entries()) {
    expect(percentOf(after[index]) ?? 0).toBeGreaterThanOrEqual(percentOf(group) ?? 0)
  }
}

test('raising a value of which more is better never lowers a score', () => {
  fc.assert(
    fc.property(higherBetter, anyCase, anyValue, anyValue, (benchmark, one, a, b) =>
      neverLowers(benchmark, one, Math.min(a, b), Math.max(a, b)),
    ),
  )
})

test('lowering a value of which less is better never lowers a score', () => {
  fc.assert(
    fc.property(lowerBetter, anyCase, anyValue, anyValue, (benchmark, one, a, b) =>
      neverLowers(benchmark, one, Math.max(a, b), Math.min(a, b)),
    ),
  )
})

test('one more data point that is not reported never changes a percentage but always the coverage', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.boolean(),
      fc.constantFrom<Benchmark>({ kind: 'yes-no' }, { kind: 'none', reason: 'a count' }),
      ({ rules, readings }, core, benchmark) => {
        const grown: Rules = {
          ...rules,
          dataPoints: [...rules.dataPoints, { key: 'one more', core, benchmark }],
          groups: rules.groups.map((group) => ({ ...group, dataPoints: [...group.dataPoints, readings.length] })),
        }
        const after = assess(grown, [...readings, { kind: 'missing', reason: 'not-reported' }]).groups
        for (const [index, before] of assess(rules, readings).groups.entries()) {
          expect(after[index]?.result).toEqual(before.result)
          expect(after[index]?.coverage.total).toBe(before.coverage.total + 1)
          expect(after[index]?.coverage.reported).toBe(before.coverage.reported)
        }
      },
    ),
  )
})

test('the possible range always contains the score', () => {
  fc.assert(
    fc.property(anyCase, ({ rules, readings }) => {
      for (const { result, possible } of assess(rules, readings).groups) {
        if (result.kind === 'unscored') continue
        expect(possible?.low).toBeLessThanOrEqual(result.percent)
        expect(possible?.high).toBeGreaterThanOrEqual(result.percent)
      }
    }),
  )
})

test('a figure that comes in later leaves the score inside the range that was possible before', () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.option(anyValue, { nil: undefined }), { maxLength: 12 }), (one, arrivals) => {
      const completed = one.readings.map((reading, index): Reading => {
        const arrival = arrivals[index]
        const open =
          reading.kind === 'in-question' || (reading.kind === 'missing' && reading.reason !== 'not-applicable')
        return open && arrival !== undefined ? { kind: 'value', value: arrival, verified: true } : reading
      })
      const after = assess(one.rules, completed).groups
      for (const [index, { possible }] of assess(one.rules, one.readings).groups.entries()) {
        const percent = percentOf(after[index])
        if (percent === null) continue
        expect(possible?.low).toBeLessThanOrEqual(percent)
        expect(possible?.high).toBeGreaterThanOrEqual(percent)
      }
    }),
  )
})

test('the points of a group are the sum over its data points, and its percentage is their share of four each', () => {
  fc.assert(
    fc.property(anyCase, ({ rules, readings }) => {
      const { dataPoints, groups } = assess(rules, readings)
      for (const [index, { result }] of groups.entries()) {
        const earned = (rules.groups[index]?.dataPoints ?? []).flatMap((at) => {
          const score = dataPoints[at]
          return score?.kind === 'scored' ? [score.points as number] : []
        })
        const points = earned.reduce((sum, one) => sum + one, 0)
        if (earned.length === 0) expect(result.kind).toBe('unscored')
        else expect(result).toMatchObject({ points, maxPoints: 4 * earned.length })
        if (result.kind === 'scored') expect(result.percent).toBeCloseTo((100 * points) / (4 * earned.length), 8)
      }
      const sumOf = (level: string) =>
        groups.reduce(
          (sum, { id, result }) => sum + (id.startsWith(level) && result.kind === 'scored' ? result.points : 0),
          0,
        )
      expect(sumOf('dimension')).toBe(sumOf('category'))
    }),
  )
})

function allFinite(part: unknown): boolean {
  if (typeof part === 'number') return Number.isFinite(part)
  return typeof part !== 'object' || part === null || Object.values(part).every(allFinite)
}

test('no finite reading makes a number that is not finite', () => {
  fc.assert(
    fc.property(anyCase, anyFinite, ({ rules, readings }, value) => {
      const all = readings.map((): Reading => ({ kind: 'value', value, verified: false }))
      return allFinite(assess(rules, readings)) && allFinite(assess(rules, all))
    }),
  )
})

test('assessing changes neither rules nor readings, and gives the same again', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const copy = structuredClone(one)
      expect(assess(one.rules, one.readings)).toEqual(assess(copy.rules, copy.readings))
      expect(one).toEqual(copy)
    }),
  )
})
