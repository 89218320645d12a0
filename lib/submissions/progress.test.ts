import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { type Answer, countByCategory, countByPerson, countProgress, daysLeft, isAnswered } from './progress'

const framework = getFramework()
const answer = (given: Partial<Answer> = {}): Answer => ({
  state: 'value',
  reason: null,
  verification: 'unreviewed',
  ...given,
})
const anna = { id: 'a', name: 'Anna' }
const bela = { id: 'b', name: 'Béla' }

describe('a data point is answered', () => {
  test('with a value, with "not applicable", and with a reason for not reporting it', () => {
    expect(isAnswered(answer())).toBe(true)
    expect(isAnswered(answer({ state: 'not-applicable', reason: 'no metro' }))).toBe(true)
    expect(isAnswered(answer({ state: 'not-reported', reason: 'no register' }))).toBe(true)
  })

  test('not while it is untouched, blank without a reason, or in question', () => {
    expect(isAnswered(undefined)).toBe(false)
    expect(isAnswered(answer({ state: 'not-reported' }))).toBe(false)
    expect(isAnswered(answer({ verification: 'in-question' }))).toBe(false)
  })
})

describe('progress', () => {
  test('of an untouched submission is nothing of 91 indicators, of which 54 are core, and of 112 data points', () => {
    const { indicators, coreIndicators, dataPoints, questions } = countProgress(framework.indicators, new Map())
    expect([indicators, coreIndicators, dataPoints, questions]).toEqual([
      { done: 0, total: 91 },
      { done: 0, total: 54 },
      { done: 0, total: 112 },
      0,
    ])
  })

  test('counts an indicator of two data points as done only with both', () => {
    const openData = framework.indicators.filter((each) => each.code === 'EC: ICT: PS: 1A')
    const [first, second] = openData[0]?.dataPoints ?? []
    const half = new Map([[first?.key ?? '', answer()]])
    expect(countProgress(openData, half).indicators.done).toBe(0)
    expect(countProgress(openData, half).dataPoints).toEqual({ done: 1, total: 2 })
    expect(countProgress(openData, new Map(half).set(second?.key ?? '', answer())).indicators.done).toBe(1)
  })

  test('counts a data point in question as a question and not as done', () => {
    const answers = new Map([['SC: EH: H: 1C/value', answer({ verification: 'in-question' })]])
    expect(countProgress(framework.indicators, answers)).toMatchObject({ questions: 1, dataPoints: { done: 0 } })
  })

  test('of the categories adds up to that of the whole', () => {
    const answers = new Map(framework.indicators.slice(0, 40).map((each) => [each.dataPoints[0]?.key ?? '', answer()]))
    const parts = [...countByCategory(framework, answers).values()]
    const sum = (of: 'done' | 'total') => parts.reduce((total, each) => total + each.dataPoints[of], 0)
    expect({ done: sum('done'), total: sum('total') }).toEqual(countProgress(framework.indicators, answers).dataPoints)
  })
})

describe('with whom the work is', () => {
  test('an indicator given alone and with its category counts once', () => {
    const shares = [
      { assignee: anna, scope: 'economy.ict.drainage' },
      { assignee: anna, scope: 'EC: ICT: D: 1A' },
    ]
    expect(countByPerson(framework, new Map(), shares)).toEqual([{ ...anna, indicators: { done: 0, total: 1 } }])
  })

  test('whoever has most left comes first, whatever they had', () => {
    const shares = [
      { assignee: anna, scope: 'economy.ict.drainage' },
      { assignee: bela, scope: 'economy.ict.transport' },
    ]
    expect(countByPerson(framework, new Map(), shares).map((each) => each.name)).toEqual(['Béla', 'Anna'])
    const transport = framework.indicators.filter((each) => each.category === 'economy.ict.transport')
    const done = new Map(transport.flatMap((each) => each.dataPoints.map((point) => [point.key, answer()] as const)))
    expect(countByPerson(framework, done, shares).map((each) => each.name)).toEqual(['Anna', 'Béla'])
  })
})

describe('days left', () => {
  const due = new Date('2026-12-31')
  test.each([
    ['2026-12-31T23:59:59Z', 0],
    ['2026-12-31T00:00:00Z', 0],
    ['2026-12-30T23:59:59Z', 1],
    ['2026-12-19T12:00:00Z', 12],
    ['2027-01-01T00:00:00Z', -1],
  ])('at %s there are %i', (now, left) => {
    expect(daysLeft(due, new Date(now))).toBe(left)
  })
})
