import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread'

const line = { from: 0, to: 200 }

it('places that are apart stay where they are', () => {
  expect(spread([100, 10, 50], 20, line)).toEqual([100, 10, 50])
})

it('places are never nearer than the gap, keep their order, and stay on the line where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (places) => {
      const moved = spread(places, 20, line)
      const sorted = moved.map((to, at) => ({ to, from: places[at] ?? 0 })).sort((a, b) => a.to - b.to)
      sorted.slice(1).forEach((each, at) => {
        expect(each.to - (sorted[at]?.to ?? 0)).toBeGreaterThanOrEqual(20)
        expect(each.from).toBeGreaterThanOrEqual(sorted[at]?.from ?? 0)
      })
      for (const { to } of sorted) expect(to >= 0 && to <= 200).toBe(true)
    }),
  )
})
