import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/lib/db/client'
import { openDocument } from '@/lib/scorecards/document'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { CityRef } from './address'
import type { SeriesPoint } from './trends'

/**
 * The publications that are asked for, in the order asked: a city's latest, the latest version of a year, or exactly one
 * version. Null where there is none. One query, and no document is read that is not shown.
 */
export async function listCompared(refs: readonly CityRef[], year: number | null): Promise<(Scorecard | null)[]> {
  const wanted = refs.map((ref, at) => ({ at, slug: ref.slug, year: ref.year ?? year, version: ref.version }))
  const rows = await db().$queryRaw<{ at: number; document: string; contentHash: string }[]>`
    SELECT wanted.at, document, "contentHash"
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS wanted (at int, slug text, year int, version int)
    JOIN "City" ON "City".slug = wanted.slug
    CROSS JOIN LATERAL (
      SELECT document, "contentHash" FROM "Publication"
      WHERE "cityId" = "City".id
        AND (wanted.year IS NULL OR "Publication".year = wanted.year)
        AND (wanted.version IS NULL OR "Publication".version = wanted.version)
      ORDER BY "Publication".year DESC, "Publication".version DESC LIMIT 1
    ) AS found`
  const byPlace = new Map(rows.map((row) => [row.at, openDocument(row)]))
  return refs.map((_, at) => byPlace.get(at) ?? null)
}

/** The years in which these cities have a publication, each once, the latest first. */
export async function listYears(slugs: readonly string[]): Promise<number[]> {
  const rows = await db().publication.findMany({
    where: { city: { slug: { in: [...slugs] } } },
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  return rows.map(({ year }) => year)
}

/**
 * The publications over which lines are drawn: the latest version of every year of these cities, as it stood at `until`; null:
 * as it stands.
 */
const overYears = (slugs: readonly string[], until: string | null, columns: Prisma.Sql) => Prisma.sql`
  SELECT DISTINCT ON ("cityId", year) slug, year, "publishedAt", ${columns}
  FROM "Publication" JOIN "City" ON "City".id = "cityId"
  WHERE slug = ANY(${[...slugs]}) AND (${until}::timestamptz IS NULL OR "publishedAt" <= ${until}::timestamptz)
  ORDER BY "cityId", year, version DESC`

/** The figures of some indicators over the years. One query. */
export async function listSeries(
  slugs: readonly string[],
  indicators: readonly string[],
  until: string | null,
): Promise<SeriesPoint[]> {
  if (slugs.length === 0 || indicators.length === 0) return []
  const columns = Prisma.sql`"Publication".id, framework || ' ' || edition || ' ' || "benchmarkHash" AS rule`
  return db().$queryRaw<SeriesPoint[]>`
    SELECT slug, held.year, indicator, "dataPoint", state, value, percent, precision, "publishedAt", rule
    FROM (${overYears(slugs, until, columns)}) AS held
    JOIN "PublishedValue" ON "publicationId" = held.id AND indicator = ANY(${[...indicators]})
    ORDER BY slug, held.year`
}

/** The same publications whole, for files: as many documents as the cities have years. */
export async function listOverYears(slugs: readonly string[], until: string | null): Promise<Scorecard[]> {
  const rows = await db().$queryRaw<{ document: string; contentHash: string }[]>`
    SELECT document, "contentHash" FROM (${overYears(slugs, until, Prisma.sql`document, "contentHash"`)}) AS held
    ORDER BY array_position(${[...slugs]}, slug), year`
  return rows.map(openDocument)
}

export type LatelyPublished = { slug: string; name: string; country: string; fictional: boolean; year: number }

/** The cities whose standing publication is the newest, newest first, without those in `except`. */
export async function listLately(limit: number, except: readonly string[]): Promise<LatelyPublished[]> {
  return db().$queryRaw<LatelyPublished[]>`
    SELECT slug, name, country, fictional, year
    FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    WHERE slug <> ALL(${[...except]})
    ORDER BY "publishedAt" DESC, slug LIMIT ${limit}`
}
