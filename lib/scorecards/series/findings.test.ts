import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import { findBands, findFurthest, findSpread } from './findings'

describe('what the wheel finds', () => {
  it('counts scored, top and low values; absences are none of them', () => {
    const dataPoints = [
      makeDataPoint({ points: 4 }),
      makeDataPoint({ points: 4 }),
      makeDataPoint({ points: 1 }),
      makeUnscored('not-reported'),
    ]
    expect(findBands(dataPoints)).toEqual({ scored: 3, top: 2, low: 1 })
  })
})

describe('the highest and the lowest group', () => {
  it('are named when they differ', () => {
    const finding = findSpread([makeCategory(1, 'A', { percent: 100 }), makeCategory(2, 'B', { percent: 25 })])
    expect(finding).toMatchObject({ kind: 'spread', highest: [{ name: 'A' }], lowest: [{ name: 'B' }] })
  })
  it('never include one below the coverage gate', () => {
    const finding = findSpread([makeCategory(1, 'A', { percent: 100, provisional: true }), makeCategory(2, 'B')])
    expect(finding).toEqual({ kind: 'even', count: 1, percent: 50 })
  })
  it('do not exist where nothing is final', () => {
    const nothing = { percent: null, band: null, points: 0, maxPoints: 0, scored: 0 }
    expect(findSpread([makeCategory(1, 'A', nothing)])).toEqual({ kind: 'none' })
  })
})

describe('what is furthest from its target', () => {
  it('is in the lowest band, the furthest first', () => {
    const scorecard = makeScorecard(
      [makeCategory(1, 'A')],
      [
        makeDataPoint({ name: 'near', percent: 30, points: 1 }),
        makeDataPoint({ name: 'far', percent: 2, points: 1 }),
        makeDataPoint({ name: 'fine', percent: 50, points: 2 }),
      ],
    )
    expect(findFurthest(scorecard, 3).named.map(({ name }) => name)).toEqual(['far', 'near'])
    expect(findFurthest(scorecard, 1).named.map(({ name }) => name)).toEqual(['far'])
    expect(findFurthest(scorecard, 1).asFar).toBe(0)
  })
  it('is not told as if nothing else were as far', () => {
    const dataPoints = ['a', 'b', 'c'].map((name) => makeDataPoint({ name, percent: 0, points: 1 }))
    const { named, asFar } = findFurthest(makeScorecard([makeCategory(1, 'A')], dataPoints), 2)
    expect(named.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(asFar).toBe(1)
  })
})
