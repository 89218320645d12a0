import 'server-only'
import { db } from '@/lib/db/client'
import { differenceOf, differencesOf, type Facts, kilometresBetween, type Similar, type Weights } from '../similar'

type Row = Facts & { year: number }

const facts = {
  slug: true,
  name: true,
  country: true,
  fictional: true,
  population: true,
  latitude: true,
  longitude: true,
}

/** What is on record of a published city; null when there is none. */
export const getFacts = (slug: string): Promise<Facts | null> =>
  db().city.findFirst({ where: { slug, current: { isNot: null } }, select: facts })

/**
 * The published cities most like one, the likest first; real ones for a real city, invented ones for an invented one. The
 * database weighs all of them and hands over `limit`; nothing else is read.
 */
export async function listSimilar(city: Facts, weights: Weights, limit: number): Promise<Similar[]> {
  const { population: byPopulation, place, climate, country } = weights
  const rows = await db().$queryRaw<Row[]>`
    SELECT slug, name, country, fictional, population, latitude, longitude, year
    FROM (
      SELECT "City".*, year,
        abs(ln(population / ${city.population}::float8)) / ln(100) AS "byPopulation",
        2 * 6371 * asin(sqrt(least(1, sin(radians(latitude - ${city.latitude}::float8) / 2) ^ 2
          + cos(radians(latitude)) * cos(radians(${city.latitude}::float8))
            * sin(radians(longitude - ${city.longitude}::float8) / 2) ^ 2))) / 10000 AS "byPlace",
        abs(abs(latitude) - abs(${city.latitude}::float8)) / 45 AS "byClimate",
        CASE WHEN fictional THEN NULL WHEN country = ${city.country} THEN 0 ELSE 1 END AS "byCountry"
      FROM "City" JOIN "CurrentPublication" ON "cityId" = "City".id
      WHERE fictional = ${city.fictional} AND slug <> ${city.slug}
    ) AS other
    ORDER BY (
      coalesce(${byPopulation} * least(1, "byPopulation"), 0) + coalesce(${place} * least(1, "byPlace"), 0)
      + coalesce(${climate} * least(1, "byClimate"), 0) + coalesce(${country} * "byCountry", 0)
    ) / nullif(
      CASE WHEN "byPopulation" IS NULL THEN 0 ELSE ${byPopulation} END + CASE WHEN "byPlace" IS NULL THEN 0 ELSE ${place} END
      + CASE WHEN "byClimate" IS NULL THEN 0 ELSE ${climate} END + CASE WHEN "byCountry" IS NULL THEN 0 ELSE ${country} END, 0
    )::float8 NULLS LAST, slug
    LIMIT ${limit}`
  return rows.flatMap((other) => {
    const by = differencesOf(city, other)
    const difference = differenceOf(by, weights)
    return difference === null ? [] : [{ ...other, by, difference, kilometres: kilometresBetween(city, other) }]
  })
}
