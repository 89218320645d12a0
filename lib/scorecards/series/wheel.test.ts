import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard } from '@/tests/support/scorecard-fixture'
import { breakLabel, layOutWheel, rimLabel } from './wheel'

const scorecard = makeScorecard(
  [makeCategory(1, 'A'), makeCategory(2, 'Empty'), makeCategory(3, 'B')],
  [
    ...Array.from({ length: 3 }, () => makeDataPoint({ category: 'economy.x.a' })),
    ...Array.from({ length: 9 }, () => makeDataPoint({ category: 'economy.x.b' })),
  ],
)

describe('the layout of the wheel', () => {
  const layout = layOutWheel(scorecard)
  it('places every data point once, clockwise, within one turn', () => {
    const angles = layout.bars.map((bar) => bar.angle)
    expect(angles).toHaveLength(12)
    expect(angles).toEqual([...angles].sort((a, b) => a - b))
    expect(Math.min(...angles)).toBeGreaterThan(0)
    expect(Math.max(...angles)).toBeLessThan(360)
  })
  it('gives a category as many steps as it has data points, and none without', () => {
    expect(
      layout.categories.map(({ number, span }) => [number, Math.round((span.to - span.from) / layout.step)]),
    ).toEqual([
      [1, 3],
      [3, 9],
    ])
  })
  it('lets a dimension reach from its first data point to its last', () => {
    expect(layout.dimensions).toHaveLength(1)
    expect(layout.dimensions[0]?.span.from).toBe(layout.categories[0]?.span.from)
    expect(layout.dimensions[0]?.span.to).toBe(layout.categories.at(-1)?.span.to)
  })
  it('fills the circle together with its gaps', () => {
    const last = layout.dimensions.at(-1)?.span.to ?? 0
    const first = layout.dimensions[0]?.span.from ?? 0
    expect(last - first).toBeCloseTo(360 - 0.6 - 2.4, 6)
  })
  it('is empty without data points', () => {
    expect(layOutWheel({ ...scorecard, dataPoints: [] })).toEqual({ step: 0, dimensions: [], categories: [], bars: [] })
  })
})

describe('a label on the rim', () => {
  it('is the shorter name of a data point that stands alone', () => {
    expect(rimLabel({ name: 'Households with access', indicatorName: 'Access' }, true)).toBe('Access')
  })
  it('is its own name beside others of the same indicator, without brackets', () => {
    expect(rimLabel({ name: 'Compact (limits sprawl)', indicatorName: 'Plan' }, false)).toBe('Compact')
  })
  it('breaks near its middle and never within a word', () => {
    expect(breakLabel('Public building area with integrated ICT management', 42)).toEqual([
      'Public building area with',
      'integrated ICT management',
    ])
    expect(breakLabel('Short', 42)).toEqual(['Short'])
    expect(breakLabel('Unbreakable', 4)).toEqual(['Unbreakable'])
  })
})
