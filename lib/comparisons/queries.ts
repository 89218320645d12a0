import 'server-only'
import { db } from '@/lib/db/client'
import { openDocument } from '@/lib/scorecards/document'
import type { PublishedState, Scorecard } from '@/lib/scorecards/schema'
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

/** The latest version of every year of these cities, for the given indicators: the stuff of lines over time. One query. */
export async function listSeries(slugs: readonly string[], indicators: readonly string[]): Promise<SeriesPoint[]> {
  if (slugs.length === 0 || indicators.length === 0) return []
  const rows = await db().$queryRaw<(SeriesPoint & { state: string })[]>`
    SELECT slug, latest.year, indicator, "dataPoint", state, value, percent, rule
    FROM (
      SELECT DISTINCT ON ("cityId", year) "Publication".id, slug, year,
        framework || ' ' || edition || ' ' || "benchmarkHash" AS rule
      FROM "Publication" JOIN "City" ON "City".id = "cityId"
      WHERE slug = ANY(${[...slugs]})
      ORDER BY "cityId", year, version DESC
    ) AS latest
    JOIN "PublishedValue" ON "publicationId" = latest.id AND indicator = ANY(${[...indicators]})
    ORDER BY slug, latest.year`
  return rows.map((row) => ({ ...row, state: row.state as PublishedState }))
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
