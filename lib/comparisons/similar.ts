/** Which cities are like one: what counts, how much the reader lets it count, and why a city is near. Pure. */
import type { Params } from './address'

/** What two cities can be compared by; each is null where it is not on record for one of the two. */
export const traits = ['population', 'income', 'density', 'place', 'climate', 'country'] as const
export type Trait = (typeof traits)[number]

/** From 0 (does not count) to 4. */
export type Weights = Record<Trait, number>

export const usualWeights: Weights = { population: 3, income: 2, density: 2, place: 1, climate: 2, country: 1 }

/** How often one has to hold the other to be as different as can be. */
export const mostTimes = { population: 100, income: 10, density: 100 }

/** The weights in an address; what is not a whole number from 0 to 4 is as usual. */
export function readWeights(params: Params): Weights {
  const read = (trait: Trait): number => {
    const text = params[trait]
    return typeof text === 'string' && /^[0-4]$/.test(text) ? Number(text) : usualWeights[trait]
  }
  return {
    population: read('population'),
    income: read('income'),
    density: read('density'),
    place: read('place'),
    climate: read('climate'),
    country: read('country'),
  }
}

export type Facts = {
  slug: string
  name: string
  country: string
  fictional: boolean
  population: number | null
  /** Gross domestic product per inhabitant, in the currency of the country. */
  income: number | null
  /** Inhabitants per km². */
  density: number | null
  latitude: number | null
  longitude: number | null
}

/** Differences from 0 (the same) to 1, by trait; null: not known of one of the two. */
export type Differences = Record<Trait, number | null>

export type Similar = Facts & { year: number; difference: number; by: Differences; kilometres: number | null }

const least = (value: number) => Math.min(1, value)

/** Kilometres along a great circle. */
export function kilometresBetween(a: Facts, b: Facts): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)))
}

const byTimes = (a: number | null, b: number | null, most: number): number | null =>
  a === null || b === null ? null : least(Math.abs(Math.log(a / b)) / Math.log(most))

/**
 * How two cities differ. Population and density: the ratio, a hundredfold is all the difference there is. Income: a tenfold,
 * and only within a country, as currencies differ. Place: 10 000 km is all. Climate: the distance from the equator stands
 * in for it, 45 degrees are all. Country: another one is. Ours, and only a first guide.
 */
export function differencesOf(a: Facts, b: Facts): Differences {
  const kilometres = kilometresBetween(a, b)
  return {
    population: byTimes(a.population, b.population, mostTimes.population),
    income: a.country === b.country ? byTimes(a.income, b.income, mostTimes.income) : null,
    density: byTimes(a.density, b.density, mostTimes.density),
    place: kilometres === null ? null : least(kilometres / 10_000),
    climate:
      a.latitude === null || b.latitude === null
        ? null
        : least(Math.abs(Math.abs(a.latitude) - Math.abs(b.latitude)) / 45),
    country: a.fictional || b.fictional ? null : a.country === b.country ? 0 : 1,
  }
}

/** The traits that a city can be compared by at all: the others are not on record for it. */
export const traitsOf = (city: Facts): Trait[] => traits.filter((trait) => differencesOf(city, city)[trait] !== null)

/** The weighted mean of what is known; null when nothing that counts is. */
export function differenceOf(by: Differences, weights: Weights): number | null {
  const known = traits.filter((trait) => by[trait] !== null && weights[trait] > 0)
  const total = known.reduce((sum, trait) => sum + weights[trait], 0)
  if (total === 0) return null
  return known.reduce((sum, trait) => sum + weights[trait] * (by[trait] ?? 0), 0) / total
}
