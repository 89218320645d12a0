import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Extent, scaleTo, widestOf } from './extent'

describe('a scale in its own unit', () => {
  it('ends at a round number above the highest value', () => {
    expect(scaleTo(6.7)).toEqual({ end: 8, ticks: [0, 2, 4, 6, 8] })
    expect(scaleTo(350.57)).toEqual({ end: 400, ticks: [0, 100, 200, 300, 400] })
    expect(scaleTo(0.51).ticks).toEqual([0, 0.2, 0.4, 0.6])
  })

  it('holds every value and has two to six numbers', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (high) => {
        const { end, ticks } = scaleTo(high)
        expect(end).toBeGreaterThanOrEqual(high * (1 - 1e-9))
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('the widest of several extents', () => {
  const extent = (indicator: string, low: number, high: number): Extent => ({
    ...{ indicator, dataPoint: 'value', cities: 2, low, high, lowest: 'A', highest: 'B', median: low, places: [] },
  })

  it('is that with most times between its ends, and not one that begins at nothing', () => {
    expect(widestOf([extent('near', 2, 4), extent('far', 2, 40), extent('from 0', 0, 90)])?.indicator).toBe('far')
    expect(widestOf([])).toBeNull()
  })
})
