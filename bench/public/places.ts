/** Places for many cities: on land, where there is any, and anywhere on it. */
import land from '@/components/charts/land.json'
import { isWithin, world } from '@/lib/cities/map'

const places = land.rows
  .flatMap((runs, row) =>
    runs.flatMap((first, at) => {
      const count = at % 2 === 0 ? (runs[at + 1] ?? 0) : 0
      return Array.from({ length: count }, (_, n) => ({
        latitude: land.north - row * land.step,
        longitude: (first + n) * land.step - 180,
      }))
    }),
  )
  .filter((place) => isWithin(world, place))

/** The place of the `n`-th city, far from that of the one before. */
export const placeOf = (n: number) => places[(n * 7919) % places.length] ?? { latitude: 0, longitude: 0 }
