import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, type Square } from './squares'

/** A square with its cities spread over it. */
const square = (row: number, column: number, cities = 1): Square => ({
  row,
  column,
  cities,
  latitude: Math.round(cities * (row + 0.3) * 5000),
  longitude: Math.round(cities * (column + 0.6) * 5000),
})

const some = fc.uniqueArray(
  fc.tuple(fc.integer({ min: -18, max: 17 }), fc.integer({ min: -36, max: 35 }), fc.integer({ min: 1, max: 60 })),
  { selector: ([row, column]) => `${row} ${column}`, maxLength: 200 },
)

describe('cities on a map', () => {
  test('are all dots of their own while there are a hundred', () => {
    const squares = [square(8, 2, 99), square(8, 3)]
    expect(gather(squares)).toEqual({ alone: squares, crowds: [] })
  })

  test('are a crowd with those of their five degrees when there are more, and alone where nobody is near', () => {
    const { alone, crowds } = gather([square(8, 2, 100), square(8, 3)])
    expect(alone).toEqual([square(8, 3)])
    expect(crowds).toEqual([{ cities: 100, latitude: 41.5, longitude: 13 }])
  })

  test('are a crowd with those of their ten degrees when there are more than a thousand', () => {
    const { alone, crowds } = gather([square(8, 2, 1000), square(9, 3, 1), square(-1, -1), square(0, 0)])
    expect(crowds.map(({ cities }) => cities)).toEqual([1001])
    expect(alone).toEqual([square(-1, -1), square(0, 0)])
  })

  test('are each drawn once, and a crowd lies among its cities', () => {
    fc.assert(
      fc.property(some, (places) => {
        const squares = places.map(([row, column, cities]) => square(row, column, cities))
        const total = squares.reduce((sum, { cities }) => sum + cities, 0)
        const { alone, crowds } = gather(squares)
        expect([...alone, ...crowds].reduce((sum, { cities }) => sum + cities, 0)).toBe(total)
        if (total > 100) for (const { cities } of alone) expect(cities).toBe(1)
        const degrees = total > 1000 ? 10 : 5
        for (const { latitude, longitude } of crowds) {
          const isOwn = ({ row, column }: Square) =>
            Math.floor((row * 5) / degrees) === Math.floor(latitude / degrees) &&
            Math.floor((column * 5) / degrees) === Math.floor(longitude / degrees)
          expect(squares.some(isOwn)).toBe(true)
        }
        // One dot or crowd to a place that a reader can tell apart.
        if (total > 1000) expect(alone.length + crowds.length).toBeLessThanOrEqual(18 * 36)
      }),
    )
  })
})
