import { expect, test } from 'vitest'
import type { Formula } from '@/lib/assessment/types'
import type { Stored } from '@/lib/submissions/store'
import { differencesSince } from './since'

const formula: Formula = { kind: 'ratio', numerator: 'a/n', denominator: 'population', per: 100 }
const content: Stored['content'] = {
  state: 'value',
  value: 5,
  overwritten: false,
  precision: 'exact',
  reason: null,
  quality: 'measured',
  origin: null,
  source: 'Register',
  sourceUrl: null,
  referenceYear: null,
  note: null,
}
const reading = (said: Partial<Stored['content']>): Stored => ({
  id: 'r',
  indicator: 'a',
  dataPoint: 'value',
  revision: 1,
  verification: 'unreviewed',
  verificationReason: null,
  content: { ...content, ...said },
})

test('what differs from the report before is told, inputs first, and what stays is not', () => {
  const last = { content, verification: 'verified' as const }
  const now = { reading: reading({ value: 6, quality: 'estimate' }), last }
  const inputs = new Map([
    ['a/n', 60],
    ['population', 1000],
  ])
  expect(differencesSince(now, formula, inputs, new Map([...inputs, ['a/n', 50]]))).toEqual([
    { what: 'a/n', from: 50, to: 60 },
    { what: 'value', from: 5, to: 6 },
    { what: 'quality', from: 'measured', to: 'estimate' },
  ])
  expect(differencesSince({ reading: reading({}), last }, formula, inputs, inputs)).toEqual([])
})

test('a first report differs from nothing', () => {
  expect(differencesSince({ reading: reading({}), last: null }, formula, new Map(), null)).toEqual([])
})
