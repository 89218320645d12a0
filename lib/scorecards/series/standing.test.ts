import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import { anchorOf, checkOf, countStandings, groupByCategory, groupMark, standingOf } from './standing'

const reasons = ['no-benchmark', 'in-question', 'not-verified', 'not-reported', 'not-applicable'] as const

describe('how a data point stands', () => {
  it('is its band when it has points', () => {
    expect(([1, 2, 3, 4] as const).map((points) => standingOf(makeDataPoint({ points })))).toEqual([
      'b1',
      'b2',
      'b3',
      'b4',
    ])
  })
  it('is its own reason for every kind of absence, never a low band', () => {
    expect(reasons.map((reason) => standingOf(makeUnscored(reason)))).toEqual(reasons)
  })
  it('is counted once and leaves no kind out', () => {
    const counts = countStandings([makeDataPoint(), makeDataPoint(), makeUnscored('in-question')])
    expect(counts).toMatchObject({ b2: 2, 'in-question': 1, b1: 0, 'not-reported': 0 })
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(3)
  })
})

describe('who stands behind a value', () => {
  it('is the assessor, the report or the city', () => {
    expect(checkOf({ state: 'verified' })).toBe('verified')
    expect(checkOf({ state: 'transcribed' })).toBe('transcribed')
    expect(checkOf({ state: 'in-question' })).toBe('reported')
  })
  it('is nobody where there is no value or a refused one', () => {
    expect(checkOf({ state: 'not-reported' })).toBeNull()
    expect(checkOf({ state: 'not-verified' })).toBeNull()
  })
})

describe('the order of the standard', () => {
  const scorecard = makeScorecard(
    [makeCategory(1, 'A'), makeCategory(2, 'B')],
    [
      makeDataPoint({ category: 'economy.x.b', name: 'last' }),
      makeDataPoint({ category: 'economy.x.a', name: 'first' }),
    ],
  )
  it('follows the tree and not the list of data points', () => {
    const placed = groupByCategory(scorecard).flatMap((group) => group.dataPoints)
    expect(placed.map(({ name, place }) => [name, place])).toEqual([
      ['first', 1],
      ['last', 2],
    ])
    expect(placed.map(anchorOf)).toEqual(['d1', 'd2'])
  })
  it('gives a group without a band no mark', () => {
    expect(groupMark({ band: null })).toBeNull()
    expect(groupMark({ band: 'above-95' })).toBe('b4')
  })
})
