import { describe, expect, it } from 'vitest'
import { countReach, pilesOf } from './bins'

describe('the distribution of an indicator', () => {
  it('shows few cities as dots, one for each', () => {
    expect(
      pilesOf([
        { bin: 0, count: 1 },
        { bin: 50, count: 3 },
      ]),
    ).toEqual({
      dots: true,
      piles: [
        { percent: 1, count: 1, height: 1 },
        { percent: 100, count: 3, height: 3 },
      ],
    })
  })
  it('shows many as columns whose heights keep the proportion', () => {
    const { dots, piles } = pilesOf([
      { bin: 10, count: 2500 },
      { bin: 11, count: 5000 },
    ])
    expect(dots).toBe(false)
    expect(piles.map(({ height }) => height)).toEqual([4, 8])
  })
  it('counts who has reached the target and who is less than half way', () => {
    expect(
      countReach([
        { bin: 24, count: 2 },
        { bin: 25, count: 3 },
        { bin: 49, count: 5 },
        { bin: 50, count: 7 },
      ]),
    ).toEqual({
      all: 17,
      reached: 7,
      low: 2,
    })
    expect(pilesOf([])).toEqual({ dots: true, piles: [] })
  })
})
