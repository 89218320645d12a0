import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import land from '@/components/charts/land.json'
import { crowded, heightOf, isWithin, type Land, landPath, placeLabels, project, world } from './map'

const place = (latitude: number, longitude: number) => ({ latitude, longitude })
/** Is there land at a point of the grid? */
const isLand = ({ step, north, rows }: Land, latitude: number, longitude: number) => {
  const column = (longitude + 180) / step
  const row = rows[(north - latitude) / step] ?? []
  return row.some((first, at) => at % 2 === 0 && column >= first && column < first + (row[at + 1] ?? 0))
}

describe('the land', () => {
  it('is there where there is land, and not in the sea', () => {
    for (const [latitude, longitude] of [
      [24.75, 46.5],
      [60.25, 10],
      [35.75, 128.5],
      [-25.25, 134],
      [40.25, -100],
      [0.25, 20],
    ])
      expect(isLand(land, latitude ?? 0, longitude ?? 0), `${latitude} ${longitude}`).toBe(true)
    for (const [latitude, longitude] of [
      [0.25, -30],
      [40.25, -40],
      [-40.25, 90],
      [35.25, 18],
      [70.25, 0],
    ])
      expect(isLand(land, latitude ?? 0, longitude ?? 0), `${latitude} ${longitude}`).toBe(false)
  })
  it('is drawn inside its window, one dash a dot', () => {
    const { path, gap } = landPath(land, world)
    const lines = [...path.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.]+)/g)].map(([, x, y, h]) => [
      Number(x),
      Number(y),
      Number(h),
    ])
    expect(lines.length).toBeGreaterThan(200)
    for (const [x = 0, y = 0, h = 0] of lines) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + h).toBeLessThanOrEqual(world.width + 0.2)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(heightOf(world))
    }
    expect(gap).toBeCloseTo((3 * world.width) / (world.east - world.west), 1)
  })
})

describe('a place', () => {
  it('lies inside the drawing exactly when it lies inside the window', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const { x, y } = project(world, { latitude, longitude })
          const height = (world.north - world.south) * (project(world, place(0, 0)).y / world.north)
          expect(x >= 0 && x <= world.width && y >= 0 && y <= height + 1e-9).toBe(
            isWithin(world, { latitude, longitude }),
          )
        },
      ),
    )
  })
})

describe('a crowd of places', () => {
  const norway = [place(62.5, 6.2), place(59.8, 10.4), place(59.3, 5.3), place(66.3, 14.1)]
  it('gets a map of its own that holds all of it', () => {
    const window = crowded([...norway, place(24.7, 46.7), place(35.9, 128.6)])
    expect(window && norway.every((each) => isWithin(window, each))).toBe(true)
    expect(window && isWithin(window, place(24.7, 46.7))).toBe(false)
  })
  it('gets none when it is small or everything there is', () => {
    expect(crowded(norway)).toBeNull()
    expect(crowded([...norway.slice(1), place(24.7, 46.7)])).toBeNull()
    expect(crowded([])).toBeNull()
  })
})

describe('the names on a map', () => {
  const named = (x: number, y: number, name: string) => ({ x, y, r: 4, name })
  it('stand to the right of their dot, or left of it at the edge', () => {
    const [inside, edge] = placeLabels([named(100, 100, 'Rana'), named(890, 300, 'Riyadh')], 900)
    expect(inside).toMatchObject({ anchor: 'start' })
    expect(edge).toMatchObject({ anchor: 'end' })
  })
  it('give way to one another, and are left out where there is no room', () => {
    const crowd = [100, 104, 108, 112, 116, 120].map((x) => named(x, 100, 'Kristiansund'))
    const anchors = placeLabels(crowd, 900)
    expect(anchors).toContain(null)
    expect(new Set(anchors.filter(Boolean).map((each) => `${each?.anchor} ${each?.y}`)).size).toBe(
      anchors.filter(Boolean).length,
    )
  })
})
