import { describe, expect, it } from 'vitest'
import { fullestOf, middleOf, type Tally } from './standings'

const tally = (dataPoint: string, count: number, state: Tally['state'] = 'verified'): Tally => ({
  ...{ dataPoint, count, state, quality: 'measured' },
})

describe('an indicator over all cities', () => {
  it('is mapped by the data point that most cities have a figure for', () => {
    const points = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(fullestOf(points, [tally('b', 2), tally('c', 1), tally('c', 1, 'transcribed')])?.id).toBe('b')
    expect(fullestOf(points, [tally('a', 9, 'not-reported'), tally('a', 9, 'not-verified'), tally('c', 1)])?.id).toBe(
      'c',
    )
    expect(fullestOf(points, [])?.id).toBe('a')
  })
  it('has a middle of five cities and more, in a year', () => {
    const spread = { dataPoint: 'a', year: 2024, cities: 5, low: 1, median: 2, high: 3, percent: null }
    expect(middleOf(spread)).toMatchObject({ low: 1, median: 2, high: 3 })
    expect(middleOf({ ...spread, cities: 4 })).toBeNull()
  })
})
