import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { carryOver, type Past, type Present, planCarryForward } from './carry-forward'
import type { ReadingContent } from './evaluate'
import { planSave } from './plan'
import { readingEntrySchema } from './schemas'

const framework = getFramework()
const content = (given: Partial<ReadingContent> = {}): ReadingContent => ({
  state: 'value',
  value: 39.6,
  overwritten: false,
  precision: 'exact',
  reason: null,
  quality: 'measured',
  origin: null,
  source: 'Yearbook',
  sourceUrl: null,
  referenceYear: 2024,
  note: null,
  ...given,
})
const broadband = 'EC: ICT: ICT: 2C/value'
const subscriptions = 'EC: ICT: ICT: 2C/fixed_subscriptions'
const lifeExpectancy = 'SC: EH: H: 1C/value'

const pastOf = (key: string, given: Partial<ReadingContent> = {}, inputs: Record<string, number> = {}): Past => ({
  year: 2025,
  readings: new Map([[key, { content: content(given), verification: 'verified' }]]),
  inputs: new Map(Object.entries(inputs)),
})
const nothing: Present = { readings: new Map(), inputs: new Map() }
const holding = (inputs: Record<string, number>): Present => ({ ...nothing, inputs: new Map(Object.entries(inputs)) })
const lastYear = pastOf(broadband, {}, { [subscriptions]: 15_840, households: 40_000 })

describe('a value of last year is offered', () => {
  test('with the inputs it was computed from, and only those this year does not have', () => {
    expect(planCarryForward(framework, lastYear, nothing, true)).toMatchObject([
      { how: 'inputs', inputs: { [subscriptions]: 15_840, households: 40_000 } },
    ])
    expect(planCarryForward(framework, lastYear, holding({ households: 40_000 }), true)).toMatchObject([
      { how: 'inputs', inputs: { [subscriptions]: 15_840 } },
    ])
  })

  test('as a final value alone where this year has other households, so that the value stays true', () => {
    const [carry] = planCarryForward(framework, lastYear, holding({ households: 41_000 }), true)
    expect(carry).toMatchObject({ how: 'result', inputs: {} })
    expect(carryOver(carry ? [carry] : []).readings[0]).toMatchObject({ value: 39.6, referenceYear: 2024 })
  })

  test('as a final value alone where last year had no inputs', () => {
    expect(planCarryForward(framework, pastOf(broadband), nothing, true)).toMatchObject([{ how: 'result', inputs: {} }])
    const overwritten = pastOf(broadband, { overwritten: true }, { [subscriptions]: 1, households: 2 })
    expect(planCarryForward(framework, overwritten, nothing, true)).toMatchObject([{ how: 'result' }])
  })

  test('to a contributor only when it sets no shared input', () => {
    expect(planCarryForward(framework, lastYear, nothing, false)).toEqual([])
    expect(planCarryForward(framework, lastYear, holding({ households: 40_000 }), false)).toHaveLength(1)
    expect(planCarryForward(framework, pastOf(lifeExpectancy), nothing, false)).toHaveLength(1)
  })
})

describe('a value of last year is not offered', () => {
  const answered = (given: object): Present => ({
    ...nothing,
    readings: new Map([[broadband, { state: 'value', reason: null, verification: 'unreviewed', ...given }]]),
  })
  test('when this year has its answer, be it that there is none', () => {
    expect(planCarryForward(framework, lastYear, answered({}), true)).toEqual([])
    const without = answered({ state: 'not-reported', reason: 'no survey' })
    expect(planCarryForward(framework, lastYear, without, true)).toEqual([])
    expect(planCarryForward(framework, lastYear, answered({ state: 'not-reported' }), true)).toHaveLength(1)
  })

  test('when somebody has begun to type its own inputs', () => {
    expect(planCarryForward(framework, lastYear, holding({ [subscriptions]: 16_000 }), true)).toEqual([])
  })

  test('when the assessor refused it', () => {
    const refused = new Map([[broadband, { content: content(), verification: 'not-verified' as const }]])
    expect(planCarryForward(framework, { ...lastYear, readings: refused }, nothing, true)).toEqual([])
  })
})

test('what is carried over gives the same value again, and keeps what was said about it', () => {
  const { inputs, inputRevisions, readings } = carryOver(planCarryForward(framework, lastYear, nothing, true))
  expect(inputRevisions).toEqual({ [subscriptions]: 0, households: 0 })
  const sent = readings.map((each) => readingEntrySchema.parse(each))
  const plan = planSave(framework, 'draft', new Map(), new Map(Object.entries(inputs)), sent)
  expect(plan.changes).toEqual([
    { key: broadband, indicator: 'EC: ICT: ICT: 2C', dataPoint: 'value', after: content() },
  ])
})
