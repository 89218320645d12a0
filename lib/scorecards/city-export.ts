/** All cities as one table: where each is, and what its latest publication has on record. Pure. */
import type { Cell } from '@/lib/csv/table'
import { dataLicence } from './licence'
import type { PublishedCity } from './queries/all-cities'

const reads: Record<string, (city: PublishedCity) => Cell> = {
  city: ({ slug }) => slug,
  city_name: ({ name }) => name,
  country: ({ country }) => country,
  fictional: ({ fictional }) => fictional,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  population: ({ population }) => population,
  population_year: ({ populationYear }) => populationYear,
  year: ({ year }) => year,
  version: ({ version }) => version,
  basis: ({ basis }) => basis,
  total: ({ total }) => total,
  reported: ({ reported }) => reported,
  verified: ({ verified }) => verified,
  scored: ({ scored }) => scored,
  published_at: ({ publishedAt }) => publishedAt.toISOString(),
  publication: ({ contentHash }) => contentHash,
  licence: () => dataLicence.id,
  reported_population: ({ inhabitants }) => inhabitants,
  area_km2: ({ area }) => area,
  gdp_local_currency: ({ gdp }) => gdp,
}

/** The columns in their order. New ones are only ever added at the end. */
export const cityColumns = Object.keys(reads)

export const cityRow = (city: PublishedCity): Cell[] => Object.values(reads).map((read) => read(city))
