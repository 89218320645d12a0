import { expect, test } from 'vitest'
import { assess } from '@/lib/assessment/aggregate'
import type { Benchmark, GroupScore, Reading, Rules } from '@/lib/assessment/types'
import { rulesFor } from '@/tests/support/assessment'

const target: Benchmark = { kind: 'target', optimum: 100 }
const none: Benchmark = { kind: 'none', reason: 'a raw count' }
/** Values that earn one, two, three and four points against a target of 100. */
const earning = { 1: 10, 2: 50, 3: 80, 4: 99 }
const value = (points: 1 | 2 | 3 | 4, verified = false): Reading => ({
  kind: 'value',
  value: earning[points],
  verified,
})
const missing = (reason: 'not-reported' | 'not-applicable' | 'not-verified'): Reading => ({ kind: 'missing', reason })
const inQuestion: Reading = { kind: 'in-question', value: 50 }

/** The one group over all these readings, each against a target of 100 unless other benchmarks are given. */
function group(readings: Reading[], benchmarks: Benchmark[] = readings.map(() => target)): GroupScore {
  return only(rulesFor(benchmarks), readings)
}

function only(rules: Rules, readings: Reading[]): GroupScore {
  const [first] = assess(rules, readings).groups
  if (!first) throw new Error('no group')
  return first
}

test("ITU's example: 1, 3, 4 and 1 points of 16 are 56.25 %, band 33-66", () => {
  expect(group([value(1), value(3), value(4), value(1)]).result).toEqual({
    kind: 'scored',
    points: 9,
    maxPoints: 16,
    percent: 56.25,
    band: '33-66',
  })
})

test("ITU's example: 3, 4 and 2 points of 12 are 75 %, band 66-95", () => {
  expect(group([value(3), value(4), value(2)]).result).toEqual({
    kind: 'scored',
    points: 9,
    maxPoints: 12,
    percent: 75,
    band: '66-95',
  })
})

test('a dimension adds up its data points and does not average its categories', () => {
  const rules = rulesFor(
    [target, target, target, target],
    [
      { id: 'big', level: 'category', dataPoints: [0, 1, 2] },
      { id: 'small', level: 'category', dataPoints: [3] },
      { id: 'dimension', level: 'dimension', dataPoints: [0, 1, 2, 3] },
    ],
  )
  const { groups } = assess(rules, [value(4), value(4), value(4), value(1)])
  expect(groups.map(({ result }) => result.kind === 'scored' && result.percent)).toEqual([100, 25, 81.25])
})

test('what is not scored leaves both sides of the fraction', () => {
  const readings = [
    value(3),
    value(4),
    value(2),
    value(4),
    inQuestion,
    missing('not-reported'),
    missing('not-verified'),
  ]
  const benchmarks = [target, target, target, none, target, target, target]
  expect(group(readings, benchmarks).result).toMatchObject({ points: 9, maxPoints: 12, percent: 75 })
})

test('a group in which nothing is scored says so', () => {
  expect(group([missing('not-reported'), inQuestion]).result).toEqual({ kind: 'unscored', reason: 'nothing-scored' })
})

test('coverage counts every state apart', () => {
  const readings = [
    value(1, true),
    value(2),
    value(4, true),
    inQuestion,
    missing('not-reported'),
    missing('not-verified'),
    missing('not-applicable'),
  ]
  const benchmarks = [target, target, none, target, target, target, target]
  expect(group(readings, benchmarks).coverage).toEqual({
    total: 7,
    reported: 4,
    verified: 2,
    scored: 2,
    notApplicable: 1,
    coreTotal: 7,
    coreReported: 4,
    provisional: false, // 4 of the 6 that apply, just above 65 %
  })
})

const reported = (count: number) => Array.from({ length: count }, () => value(4))
const absent = (count: number, reason: 'not-reported' | 'not-applicable') =>
  Array.from({ length: count }, () => missing(reason))

test('the gate is reached at exactly 65 %, 13 of 20', () => {
  expect(group([...reported(13), ...absent(7, 'not-reported')]).coverage.provisional).toBe(false)
  expect(group([...reported(12), ...absent(8, 'not-reported')]).coverage.provisional).toBe(true)
})

test('what does not apply to a city is not expected of it', () => {
  expect(group([...reported(2), ...absent(2, 'not-reported')]).coverage.provisional).toBe(true)
  expect(group([...reported(2), ...absent(2, 'not-applicable')]).coverage.provisional).toBe(false)
})

test('the gate looks at core data points only, where there are any that apply', () => {
  const rules = rulesFor([target, target, target])
  const withCore = (core: boolean[]): Rules => ({
    ...rules,
    dataPoints: rules.dataPoints.map((rule, index) => ({ ...rule, core: core[index] ?? false })),
  })
  const readings = [value(4), missing('not-reported'), missing('not-reported')]
  expect(only(withCore([true, false, false]), readings).coverage.provisional).toBe(false)
  expect(only(withCore([false, true, false]), readings).coverage.provisional).toBe(true)
  expect(only(withCore([false, false, false]), readings).coverage.provisional).toBe(true)
  const advancedOnly = [missing('not-applicable'), value(4), value(4)]
  expect(only(withCore([true, false, false]), advancedOnly).coverage.provisional).toBe(false)
})

test('a group of which nothing applies is never final', () => {
  expect(group(absent(3, 'not-applicable')).coverage.provisional).toBe(true)
})

test('the possible range puts everything open at one point, then at four', () => {
  const readings = [value(3), value(4), inQuestion, missing('not-reported'), missing('not-verified')]
  expect(group(readings).possible).toEqual({ low: 50, high: 95 }) // (7 + 3) and (7 + 12) of 20
})

test('what has no benchmark or does not apply leaves the possible range as it is', () => {
  const readings = [value(3), missing('not-reported'), missing('not-applicable'), { ...inQuestion }]
  expect(group(readings, [target, none, target, none]).possible).toEqual({ low: 75, high: 75 })
})

test('a group that could be scored but is not may end anywhere from 25 to 100 %', () => {
  expect(group([missing('not-reported')]).possible).toEqual({ low: 25, high: 100 })
  expect(group([missing('not-applicable')]).possible).toBeNull()
})

test('scores stand in the order of the rules', () => {
  const { dataPoints } = assess(rulesFor([target, none]), [value(4), value(4)])
  expect(dataPoints.map((score) => score.kind)).toEqual(['scored', 'unscored'])
})

test('too few readings, and a group that counts what is not there, are faults', () => {
  expect(() => assess(rulesFor([target, target]), [value(1)])).toThrow('1 readings for 2 data points')
  const broken = rulesFor([target], [{ id: 'water', level: 'category', dataPoints: [7] }])
  expect(() => assess(broken, [value(1)])).toThrow('water counts data point 7')
})
