import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackDots } from './strip'

const dots = (...percents: number[]) => stackDots(percents.map((percent) => ({ percent, mark: percent })))

describe('a row of dots', () => {
  it('stacks equal values', () => {
    expect(dots(100, 40, 100, 100).map(({ x, level, stack }) => [x, level, stack])).toEqual([
      [40, 0, 1],
      [100, 0, 3],
      [100, 1, 3],
      [100, 2, 3],
    ])
  })
  it('keeps every dot at its own value and none on top of another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (percents) => {
        const placed = dots(...percents)
        expect(placed.map(({ mark }) => mark).sort((a, b) => a - b)).toEqual([...percents].sort((a, b) => a - b))
        for (const { x, mark } of placed) expect(x).toBe(mark)
        const sameLevel = placed.filter(({ level }) => level === 0).map(({ x }) => x)
        for (const [index, x] of sameLevel.entries())
          if (index > 0) expect(x - (sameLevel[index - 1] ?? 0)).toBeGreaterThanOrEqual(2.2)
      }),
    )
  })
})
