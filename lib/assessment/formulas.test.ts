import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '@/lib/assessment/formulas'
import type { Formula } from '@/lib/assessment/types'
import { anyFinite } from '@/tests/support/assessment'

const share: Formula = { kind: 'ratio', numerator: 'online', denominator: 'households', per: 100 }

test.each([
  [198, 600, 33],
  [57, 100, 57], // 57 / 100 * 100 would be 56.99999999999999
])('%d of %d is a share of %d %%', (online, households, value) => {
  expect(evaluate(share, new Map(Object.entries({ online, households })))).toEqual({ kind: 'value', value })
})

test('a rate counts per 100 000', () => {
  const rate: Formula = { kind: 'ratio', numerator: 'beds', denominator: 'population', per: 100_000 }
  const inputs = new Map([
    ['beds', 7],
    ['population', 350_000],
  ])
  expect(evaluate(rate, inputs)).toEqual({ kind: 'value', value: 2 })
})

test.each([
  [{ households: 600 }, 'not-reported', 'online'],
  [{ online: 198 }, 'not-reported', 'households'],
  [{}, 'not-reported', 'online'],
  [{ online: 0, households: 0 }, 'zero-denominator', 'households'],
  [{ online: 5, households: -0 }, 'zero-denominator', 'households'],
])('an absent input or a zero denominator gives no value and names the input: %o', (inputs, reason, input) => {
  expect(evaluate(share, new Map(Object.entries(inputs)))).toEqual({ kind: 'missing', reason, input })
})

test('nothing of something is a true zero', () => {
  const inputs = new Map([
    ['online', 0],
    ['households', 600],
  ])
  expect(evaluate(share, inputs)).toEqual({ kind: 'value', value: 0 })
})

test('a result too large for a number, or an input that is none, is not passed on', () => {
  const none = { kind: 'missing', reason: 'not-finite' }
  const of = (online: number, households: number) => evaluate(share, new Map(Object.entries({ online, households })))
  expect(of(Number.MAX_VALUE, 1)).toEqual({ ...none, input: 'online' })
  expect(of(Number.NaN, 1)).toEqual({ ...none, input: 'online' })
  expect(of(1, Number.POSITIVE_INFINITY)).toEqual({ ...none, input: 'households' })
  expect(evaluate({ kind: 'direct', value: 'a' }, new Map([['a', Number.NaN]]))).toEqual({ ...none, input: 'a' })
  expect(evaluate({ kind: 'yes-no', value: 'a' }, new Map([['a', Number.NaN]]))).toEqual({ ...none, input: 'a' })
})

test('a direct value is passed on as it is', () => {
  expect(evaluate({ kind: 'direct', value: 'years' }, new Map([['years', 81.3]]))).toEqual({
    kind: 'value',
    value: 81.3,
  })
})

test.each([
  [1, 1],
  [0, 0],
  [0.5, 0],
])('only 1 is a yes: %d gives %d', (input, value) => {
  expect(evaluate({ kind: 'yes-no', value: 'plan' }, new Map([['plan', input]]))).toEqual({ kind: 'value', value })
})

test('a yes/no that nobody answered is not reported', () => {
  const missing = { kind: 'missing', reason: 'not-reported', input: 'plan' }
  expect(evaluate({ kind: 'yes-no', value: 'plan' }, new Map())).toEqual(missing)
})

test('no finite inputs make a value that is not finite', () => {
  fc.assert(
    fc.property(anyFinite, anyFinite, fc.constantFrom(1, 100, 100_000), (online, households, per) => {
      const evaluation = evaluate({ ...share, per }, new Map(Object.entries({ online, households })))
      return evaluation.kind === 'missing' || Number.isFinite(evaluation.value)
    }),
  )
})
