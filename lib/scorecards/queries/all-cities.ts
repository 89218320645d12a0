import 'server-only'
import { db } from '@/lib/db/client'

export type PublishedCity = {
  slug: string
  name: string
  country: string
  fictional: boolean
  latitude: number | null
  longitude: number | null
  population: number | null
  populationYear: number | null
  year: number
  version: number
  basis: string
  total: number
  reported: number
  verified: number
  scored: number
  publishedAt: Date
  contentHash: string
  /** What the publication itself reports, where it does: the area in km², the gross domestic product in local currency. */
  inhabitants: number | null
  area: number | null
  gdp: number | null
}

/**
 * The next `cities` cities whose addresses come after `after`, each with its latest publication; fewer are the last. Read
 * along the index of addresses, so that a later part costs no more than the first.
 */
export const listPublished = (after: string, cities: number): Promise<PublishedCity[]> =>
  db().$queryRaw<PublishedCity[]>`
    SELECT slug, name, country, fictional, latitude, longitude, population, "populationYear", held.year, held.version, basis,
      (summary->'coverage'->>'total')::int AS total, held.reported,
      (summary->'coverage'->>'verified')::int AS verified, (summary->'coverage'->>'scored')::int AS scored, held."publishedAt", "contentHash",
      inhabitants, area, gdp
    FROM "City" JOIN "CurrentPublication" AS held ON held."cityId" = "City".id
    JOIN "Publication" ON "Publication".id = "publicationId"
    WHERE slug > ${after} ORDER BY slug LIMIT ${cities}`
