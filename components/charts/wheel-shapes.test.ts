import { describe, expect, it } from 'vitest'
import { barPath, isLeft, namePath, onCircle, radii, ringPath } from './wheel-shapes'

const reach = (path: string) =>
  Math.max(...[...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Math.abs(Number(number))))

describe('the shapes of the wheel', () => {
  it('start at the top and run clockwise', () => {
    expect(onCircle(0, 100)).toEqual({ x: '0.0', y: '-100.0' })
    expect(onCircle(90, 100)).toEqual({ x: '100.0', y: '-0.0' })
  })
  it('make a bar longer with every point, up to the rim', () => {
    const heights = [1, 2, 3, 4].map((points) => reach(barPath(3, points)))
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(new Set(heights).size).toBe(4)
    expect(heights.at(-1)).toBeCloseTo(radii.bar[1], 0)
  })
  it('keep one decimal, so that the page stays small', () => {
    expect(ringPath({ from: 1.23456, to: 45.6789 }, 60, 98)).not.toMatch(/\d\.\d{2}/)
  })
  it('turn a name round in the lower half', () => {
    expect(namePath({ from: 10, to: 80 })).toMatch(/ 0 0 1 /)
    expect(namePath({ from: 100, to: 240 })).toMatch(/ 0 0 0 /)
  })
  it('read labels of the left half from the other side', () => {
    expect([isLeft(90), isLeft(270)]).toEqual([false, true])
  })
})
