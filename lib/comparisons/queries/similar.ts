import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/lib/db/client'
import {
  differenceOf,
  differencesOf,
  type Facts,
  kilometresBetween,
  mostTimes,
  type Similar,
  type Trait,
  traits,
  type Weights,
} from '../similar'

type Row = Facts & { year: number }

/** The facts of a published city, what it reports itself among them. */
const facts = Prisma.sql`
  SELECT slug, name, country, fictional, coalesce(population, inhabitants) AS population, latitude, longitude, year,
    gdp / coalesce(inhabitants, population) AS income, coalesce(inhabitants, population) / area AS density
  FROM "City" JOIN "CurrentPublication" ON "cityId" = "City".id`

/** What is on record of a published city; null when there is none. */
export async function getFacts(slug: string): Promise<Facts | null> {
  const [city] = await db().$queryRaw<Row[]>`${facts} WHERE slug = ${slug}`
  return city ?? null
}

const times = (of: 'population' | 'income' | 'density', city: Facts): Prisma.Sql =>
  Prisma.sql`abs(ln(${Prisma.raw(of)} / ${city[of]}::float8)) / ln(${mostTimes[of]}::float8)`

/** What `differencesOf` says, for the database. */
const differences = (city: Facts): Record<Trait, Prisma.Sql> => ({
  population: times('population', city),
  income: Prisma.sql`CASE WHEN country = ${city.country} THEN ${times('income', city)} END`,
  density: times('density', city),
  // The condition, as the least of 1 and nothing is 1.
  place: Prisma.sql`CASE WHEN latitude - ${city.latitude}::float8 IS NOT NULL THEN
    2 * 6371 * asin(sqrt(least(1, sin(radians(latitude - ${city.latitude}::float8) / 2) ^ 2
      + cos(radians(latitude)) * cos(radians(${city.latitude}::float8))
        * sin(radians(longitude - ${city.longitude}::float8) / 2) ^ 2))) / 10000 END`,
  climate: Prisma.sql`abs(abs(latitude) - abs(${city.latitude}::float8)) / 45`,
  country: Prisma.sql`CASE WHEN fictional THEN NULL WHEN country = ${city.country} THEN 0 ELSE 1 END`,
})

const columnOf = (trait: Trait): Prisma.Sql => Prisma.raw(`"by ${trait}"`)

/**
 * The published cities most like one, the likest first; real ones for a real city, invented ones for an invented one. The
 * database weighs all of them and hands over `limit`; nothing else is read.
 */
export async function listSimilar(city: Facts, weights: Weights, limit: number): Promise<Similar[]> {
  const by = differences(city)
  /** Over what is known of both. */
  const sum = (each: (trait: Trait) => Prisma.Sql): Prisma.Sql =>
    Prisma.join(
      traits.map((trait) => Prisma.sql`CASE WHEN ${columnOf(trait)} IS NULL THEN 0 ELSE ${each(trait)} END`),
      ' + ',
    )
  const rows = await db().$queryRaw<Row[]>`
    SELECT slug, name, country, fictional, population, latitude, longitude, year, income, density
    FROM (
      SELECT *, ${Prisma.join(traits.map((trait) => Prisma.sql`${by[trait]} AS ${columnOf(trait)}`))}
      FROM (${facts} WHERE fictional = ${city.fictional} AND slug <> ${city.slug}) AS known
    ) AS other
    ORDER BY (${sum((trait) => Prisma.sql`${weights[trait]}::float8 * least(1, ${columnOf(trait)})`)})
      / nullif(${sum((trait) => Prisma.sql`${weights[trait]}::float8`)}, 0) NULLS LAST, slug
    LIMIT ${limit}`
  return rows.flatMap((other) => {
    const apart = differencesOf(city, other)
    const difference = differenceOf(apart, weights)
    return difference === null ? [] : [{ ...other, by: apart, difference, kilometres: kilometresBetween(city, other) }]
  })
}
