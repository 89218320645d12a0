import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '@/lib/assessment/aggregate'
import { explainScore, explainValue } from '@/lib/assessment/explain'
import { explainGroup } from '@/lib/assessment/explain-group'
import { evaluate } from '@/lib/assessment/formulas'
import type { GroupStep, ScoreStep } from '@/lib/assessment/steps'
import type { Benchmark, Formula } from '@/lib/assessment/types'
import { anyCase, anyFinite, bands, rulesFor } from '@/tests/support/assessment'

const share: Formula = { kind: 'ratio', numerator: 'online', denominator: 'households', per: 100 }
const rule = (benchmark: Benchmark) => ({ key: 'EC: ICT: ICT: 2C/value', core: true, benchmark })

function find<T extends { kind: string }, K extends T['kind']>(steps: readonly T[], kind: K) {
  return steps.find((step): step is Extract<T, { kind: K }> => step.kind === kind)
}

test('fixed broadband at 44.8 % shows its working to the third point', () => {
  const reading = { kind: 'value', value: 44.8, verified: true } as const
  expect(explainScore(reading, rule({ kind: 'target', optimum: 60 }), bands)).toEqual([
    {
      kind: 'target',
      rule: 'method.performance',
      better: 'higher',
      value: 44.8,
      optimum: 60,
      result: (44.8 / 60) * 100,
    },
    { kind: 'round', rule: 'ours.rounding', decimals: 9, result: 74.666666667 },
    {
      kind: 'band',
      rule: 'method.points',
      percent: 74.666666667,
      band: '66-95',
      from: 66,
      includesFrom: true,
      to: 95,
      includesTo: true,
    },
    { kind: 'points', rule: 'method.points', result: 3 },
  ])
})

test('a value beyond its goalpost shows the clipping', () => {
  const reading = { kind: 'value', value: 30, verified: true } as const
  const steps = explainScore(reading, rule({ kind: 'goalposts', optimum: 5, worst: 25 }), bands)
  expect(find(steps, 'goalposts')).toMatchObject({ better: 'lower', result: -25 })
  expect(find(steps, 'clip')).toMatchObject({ rule: 'ours.goalposts', side: 'below', result: 0 })
  expect(find(steps, 'band')).toMatchObject({ from: 0, to: 33, includesTo: false })
})

test('a value absurdly far beyond its target still shows a finite working', () => {
  const reading = { kind: 'value', value: Number.MAX_VALUE, verified: true } as const
  const steps = explainScore(reading, rule({ kind: 'target', optimum: 0.1 }), bands)
  expect(find(steps, 'target')?.result).toBe(Number.MAX_VALUE)
  expect(find(steps, 'points')?.result).toBe(4)
})

test('a zero with a sign shows a working without one', () => {
  const reading = { kind: 'value', value: -0, verified: true } as const
  for (const benchmark of [
    { kind: 'target', optimum: 0.1 },
    { kind: 'goalposts', worst: 0, optimum: 0.1 },
  ] as const)
    expect(find(explainScore(reading, rule(benchmark), bands), benchmark.kind)?.result).toBe(0)
})

test('exactly on a boundary the band rests on our choice of its owner', () => {
  const at = (value: number) =>
    find(explainScore({ kind: 'value', value, verified: true }, rule({ kind: 'target', optimum: 60 }), bands), 'band')
  expect(at(57)).toMatchObject({ rule: 'ours.boundaries', band: '66-95', to: 95, includesTo: true })
  expect(at(57.0001)).toMatchObject({ rule: 'method.points', band: 'above-95', from: 95, includesFrom: false, to: 100 })
})

test('a reading without score names the reason and the rule behind it', () => {
  const target: Benchmark = { kind: 'target', optimum: 60 }
  const steps = (reading: Parameters<typeof explainScore>[0], benchmark = target) =>
    explainScore(reading, rule(benchmark), bands)
  expect(steps({ kind: 'in-question', value: 3 })).toEqual([
    { kind: 'no-score', rule: 'ours.in-question', reason: 'in-question' },
  ])
  expect(steps({ kind: 'missing', reason: 'not-verified' })).toEqual([
    { kind: 'no-score', rule: 'method.leave-out', reason: 'not-verified' },
  ])
})

test('a value shows its inputs, and its absence the input that stood in the way', () => {
  const inputs = new Map(Object.entries({ online: 198, households: 600 }))
  expect(explainValue(share, inputs)).toEqual({
    kind: 'ratio',
    rule: 'method.formula',
    numerator: { key: 'online', value: 198 },
    denominator: { key: 'households', value: 600 },
    per: 100,
    result: 33,
  })
  expect(explainValue({ kind: 'direct', value: 'years' }, new Map([['years', 81]]))).toMatchObject({ result: 81 })
  expect(explainValue(share, new Map([['online', 3]]))).toEqual({
    kind: 'no-value',
    rule: 'method.leave-out',
    reason: 'not-reported',
    input: 'households',
  })
})

test('an explained value is the computed one', () => {
  fc.assert(
    fc.property(anyFinite, anyFinite, (online, households) => {
      const inputs = new Map(Object.entries({ online, households }))
      const computed = evaluate(share, inputs)
      const step = explainValue(share, inputs)
      expect(step).toMatchObject(computed.kind === 'value' ? { result: computed.value } : { reason: computed.reason })
    }),
  )
})

const finite = (steps: readonly (ScoreStep | GroupStep)[]) =>
  steps.every((step) => Object.values(step).every((part) => typeof part !== 'number' || Number.isFinite(part)))

test('an explained score is the computed one, step by step and without a number that is not finite', () => {
  fc.assert(
    fc.property(anyCase, ({ rules, readings }) => {
      const { dataPoints } = assess(rules, readings)
      for (const [index, score] of dataPoints.entries()) {
        const [dataPoint, reading] = [rules.dataPoints[index], readings[index]]
        if (!dataPoint || !reading) throw new Error('out of step')
        const steps = explainScore(reading, dataPoint, rules.bands)
        expect(finite(steps)).toBe(true)
        if (score.kind !== 'scored') {
          expect(steps).toMatchObject([{ kind: 'no-score', reason: score.reason }])
          continue
        }
        expect(find(steps, 'points')?.result).toBe(score.points)
        expect(find(steps, 'band')).toMatchObject({ percent: score.percent, band: score.band })
        const before = steps[steps.findIndex((step) => step.kind === 'band') - 1]
        expect(before).toMatchObject({ result: score.percent })
      }
    }),
  )
})

test('an explained group is the computed one', () => {
  fc.assert(
    fc.property(anyCase, ({ rules, readings }) => {
      const { groups } = assess(rules, readings)
      for (const [index, group] of rules.groups.entries()) {
        const steps = explainGroup(group, rules, readings)
        const { result, coverage, possible } = groups[index] ?? expect.fail('out of step')
        expect(finite(steps)).toBe(true)
        const counted = find(steps, 'counted')?.dataPoints ?? []
        expect(counted.length + (find(steps, 'left-out')?.dataPoints.length ?? 0)).toBe(coverage.total)
        expect(counted.reduce((sum, one) => sum + one.points, 0)).toBe(find(steps, 'counted')?.result)
        if (result.kind === 'scored') {
          const { points, maxPoints, percent, band } = result
          expect(find(steps, 'share')).toMatchObject({ points, maxPoints, result: percent, scored: counted.length })
          expect(find(steps, 'band')).toMatchObject({ percent, band })
        } else expect(find(steps, 'no-group-score')).toMatchObject({ reason: result.reason })
        expect(find(steps, 'coverage')?.coverage).toEqual(coverage)
        expect(find(steps, 'gate')?.reached).toBe(!coverage.provisional)
        expect(find(steps, 'possible') ?? null).toEqual(possible && expect.objectContaining(possible))
      }
    }),
  )
})

test('the gate is explained with what it looked at', () => {
  const rules = rulesFor([{ kind: 'yes-no' }, { kind: 'yes-no' }])
  const [group] = rules.groups
  const steps =
    group &&
    explainGroup(group, rules, [
      { kind: 'value', value: 1, verified: true },
      { kind: 'missing', reason: 'not-reported' },
    ])
  expect(find(steps ?? [], 'gate')).toEqual({
    kind: 'gate',
    rule: 'ours.coverage-gate',
    basis: 'core',
    reported: 1,
    expected: 2,
    gate: 0.65,
    reached: false,
  })
})
