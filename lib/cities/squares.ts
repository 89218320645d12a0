/** Cities on a map that may be too many to be drawn one by one. Pure. */
import type { Place } from './map'

/** A square of five degrees: how many cities lie in it, and the sums of their places in thousandths of a degree. */
export type Square = { row: number; column: number; cities: number; latitude: number; longitude: number }

/** Several cities near one another, at their middle. */
export type Crowd = Place & { cities: number }

/** What a map draws: cities as dots of their own, and the others in crowds. */
export type OnMap<Dot> = { dots: readonly Dot[]; crowds: readonly Crowd[] }

/** How many cities a map shows. */
export const countOn = ({ dots, crowds }: OnMap<unknown>): number =>
  crowds.reduce((sum, { cities }) => sum + cities, dots.length)

/** Up to so many cities, each is a dot of its own. */
const mostAlone = 100
/** Above so many, those within ten degrees are near one another; up to so many, those within five. */
const mostSmall = 1000

/**
 * What a map draws: the squares whose cities are dots of their own, and the crowds of the others. However many cities
 * there are, a map has a bounded number of both.
 */
export function gather(squares: readonly Square[]): { alone: Square[]; crowds: Crowd[] } {
  const cities = squares.reduce((sum, square) => sum + square.cities, 0)
  if (cities <= mostAlone) return { alone: [...squares], crowds: [] }
  const areas = cities > mostSmall ? joined(squares) : squares
  return {
    alone: areas.filter((area) => area.cities === 1),
    crowds: areas.filter((area) => area.cities > 1).map(crowdOf),
  }
}

/** Four squares of five degrees as one of ten. One with a single city still says in which of the four it lies. */
function joined(squares: readonly Square[]): Square[] {
  const areas = new Map<string, Square>()
  for (const square of squares) {
    const key = `${Math.floor(square.row / 2)} ${Math.floor(square.column / 2)}`
    const { row, column, cities, latitude, longitude } = areas.get(key) ?? { ...square, ...nobody }
    areas.set(key, {
      row,
      column,
      cities: cities + square.cities,
      latitude: latitude + square.latitude,
      longitude: longitude + square.longitude,
    })
  }
  return [...areas.values()]
}

const nobody = { cities: 0, latitude: 0, longitude: 0 }

const crowdOf = ({ cities, latitude, longitude }: Square): Crowd => ({
  cities,
  latitude: latitude / cities / 1000,
  longitude: longitude / cities / 1000,
})
