import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { causes, type GroupChange } from '../what-changed'
import { layOutWaterfall, spanOf } from './waterfall'

const change = (before: number, parts: Partial<NonNullable<GroupChange['parts']>>): GroupChange => {
  const all = { data: 0, coverage: 0, benchmarks: 0, edition: 0, ...parts }
  const sum = causes.reduce((total, cause) => total + all[cause], 0)
  return { id: 'economy', name: 'Economy', before, after: before + sum / 1e9, change: sum, parts: all }
}

describe('a change as it is printed', () => {
  test('goes from level to level, only through what moved something', () => {
    expect(layOutWaterfall(change(60, { data: 2_500_000_000, edition: -1_000_000_000 }))).toEqual({
      before: 60,
      after: 61.5,
      change: 1.5,
      steps: [
        { cause: 'data', from: 60, to: 62.5, points: 2.5 },
        { cause: 'edition', from: 62.5, to: 61.5, points: -1 },
      ],
    })
  })

  test('three thirds of a tenth are not lost: the printed steps add up to the printed change', () => {
    const third = Math.round(0.1e9 / 3)
    const fall = layOutWaterfall(change(50, { data: third, coverage: third, benchmarks: third }))
    expect(fall?.steps.map(({ points }) => points)).toEqual([0, 0.1, 0])
    expect(fall?.change).toBe(0.1)
  })

  test('adds up for any change', () => {
    const part = fc.integer({ min: -9e9, max: 9e9 })
    const parts = fc.record({ data: part, coverage: part, benchmarks: part, edition: part })
    fc.assert(
      fc.property(fc.double({ min: 25, max: 100, noNaN: true }), parts, (before, moved) => {
        const fall = layOutWaterfall(change(before, moved))
        const sum = fall?.steps.reduce((total, { points }) => total + points, 0) ?? Number.NaN
        expect(sum).toBeCloseTo(fall?.change ?? Number.NaN, 9)
        expect((fall?.before ?? 0) + sum).toBeCloseTo(fall?.after ?? Number.NaN, 9)
        for (const { cause, points } of fall?.steps ?? [])
          expect(Math.abs(points - moved[cause] / 1e9)).toBeLessThanOrEqual(0.1000001)
      }),
    )
  })

  test('does not exist where there was or is no score', () => {
    expect(layOutWaterfall({ id: 'x', name: 'X', before: null, after: 50, change: null, parts: null })).toBeNull()
  })

  test('is drawn on whole tens, at least twenty wide and never past a hundred', () => {
    const span = (from: number, to: number) => spanOf([{ before: from, after: to, change: to - from, steps: [] }])
    expect(span(61.2, 67.9)).toEqual({ low: 60, high: 80 })
    expect(span(41, 67.9)).toEqual({ low: 40, high: 70 })
    expect(span(96, 99)).toEqual({ low: 80, high: 100 })
    expect(span(100, 100)).toEqual({ low: 80, high: 100 })
  })
})
