import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { isReal } from '@/lib/cities/queries/real'
import { citiesIn, listSquares } from '@/lib/cities/queries/squares'
import { gather, type OnMap } from '@/lib/cities/squares'
import { db } from '@/lib/db/client'
import { type CityDot, type CityList, type CitySort, type CountryCount, citiesPerPage, type Newest } from '../city-list'
import type { Scorecard } from '../schema'
import type { Summary } from '../store'

export type CityRow = Summary & {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  basis: Scorecard['basis']
  publishedAt: Date
}

/**
 * By name as any language's reader looks it up: Ålesund with the A, whatever the database was made for; an index has this
 * order. What breaks a tie is the address, so that a list is the same every time.
 */
const orders: Record<CitySort, Prisma.Sql> = {
  name: Prisma.sql`name COLLATE "und-x-icu", slug`,
  values: Prisma.sql`reported DESC, slug`,
  latest: Prisma.sql`"publishedAt" DESC, slug`,
}

const among = ({ fictional, country }: Pick<CityList, 'fictional' | 'country'>) =>
  Prisma.sql`fictional = ${fictional} AND (${country}::text IS NULL OR country = ${country})`

/** One page of the cities with a publication, each with what its latest one says about coverage, and how many there are. */
export async function listCities(list: CityList): Promise<{ rows: CityRow[]; total: number }> {
  const [rows, [count]] = await Promise.all([
    listCityRows(list),
    db().$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId" WHERE ${among(list)}`,
  ])
  return { rows, total: count?.total ?? 0 }
}

/** The same without counting them. */
export async function listCityRows(list: CityList): Promise<CityRow[]> {
  const { sort, page } = list
  const found = await db().$queryRaw<(CityRow & { summary: Summary })[]>`
    SELECT slug, name, country, fictional, chosen.year, chosen."publishedAt", basis, summary
    FROM (
      SELECT "publicationId", slug, name, country, fictional, year, reported, "publishedAt"
      FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
      WHERE ${among(list)}
      ORDER BY ${orders[sort]} OFFSET ${(page - 1) * citiesPerPage} LIMIT ${citiesPerPage}
    ) AS chosen
    JOIN "Publication" ON "Publication".id = "publicationId"
    ORDER BY ${orders[sort]}`
  return found.map(({ summary, ...row }) => ({ ...row, ...summary }))
}

/** The countries of real cities with a publication, and how many cities each has. */
export const listCountries = () =>
  db().$queryRaw<CountryCount[]>`
    SELECT country, count(*)::int AS cities FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    WHERE NOT fictional GROUP BY country ORDER BY country`

/**
 * How many real cities have a publication, and in how many countries. Each country is looked for after the one before it: no
 * city more is read.
 */
export async function countReal(): Promise<{ cities: number; countries: number }> {
  const [row = { cities: 0, countries: 0 }] = await db().$queryRaw<{ cities: number; countries: number }[]>`
    WITH RECURSIVE known AS (
      SELECT ''::char(2) AS country
      UNION ALL
      SELECT (
        SELECT country FROM "City" JOIN "CurrentPublication" ON "cityId" = "City".id
        WHERE NOT fictional AND country > known.country ORDER BY country LIMIT 1
      ) FROM known WHERE known.country IS NOT NULL
    )
    SELECT count(country)::int - 1 AS countries, (
      SELECT count(*)::int FROM "CurrentPublication" WHERE ${isReal}
    ) AS cities FROM known`
  return row
}

/** The real city with most values on record, of several the first by name, and how many more have as many; null while there is none. */
export async function findFullest(): Promise<{ slug: string; tied: number } | null> {
  const [row] = await db().$queryRaw<{ slug: string; tied: number }[]>`
    SELECT slug, (
      SELECT count(*)::int - 1 FROM "CurrentPublication" AS equal
      WHERE equal.reported = fullest.reported AND ${isReal}
    ) AS tied
    FROM (
      SELECT slug, reported FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId" WHERE NOT fictional
      ORDER BY reported DESC, name LIMIT 1
    ) AS fullest`
  return row ?? null
}

/** Where the real cities with a publication are: each by itself, or in a crowd. */
export async function listDots(): Promise<OnMap<CityDot>> {
  const { alone, crowds } = gather(await listSquares())
  const dots = await db().$queryRaw<CityDot[]>`
    SELECT slug, name, latitude, longitude FROM ${citiesIn(alone)} JOIN "CurrentPublication" ON "cityId" = "City".id
    ORDER BY slug COLLATE "C"`
  return { dots, crowds }
}

/** The newest publications of real cities, newest first; of invented ones only where there is no other. */
export async function listNewest(limit: number): Promise<Newest[]> {
  const rows = await db().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    where: { city: { fictional: false } },
    take: limit,
    select: {
      ...{ year: true, version: true, basis: true, publishedAt: true, changeNote: true },
      city: { select: { slug: true, name: true, country: true, fictional: true } },
    },
  })
  return rows.map(({ city, basis, ...row }) => {
    return { ...city, ...row, basis: basis as Scorecard['basis'] }
  })
}
