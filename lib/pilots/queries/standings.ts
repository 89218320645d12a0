import 'server-only'
import { db } from '@/lib/db/client'
import { type Choice, type Member, mostCities, type Standing } from '../groups'

type City = { id: string } & Pick<Member, 'slug' | 'name' | 'country' | 'fictional' | 'joined' | 'left'>

/** The first cities by name that have published something. */
export const listCitiesOfCountry = (country: string): Promise<City[]> =>
  db().$queryRaw<City[]>`
    SELECT "City".id, slug, name, country, fictional, NULL::int AS joined, NULL::int AS left
    FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    WHERE country = ${country} ORDER BY name COLLATE "und-x-icu", slug LIMIT ${mostCities}`

/** The same of a programme, by its address, with the years each takes part. */
export const listCitiesOfProgramme = (slug: string): Promise<City[]> =>
  db().$queryRaw<City[]>`
    SELECT "City".id, "City".slug, "City".name, country, fictional, "joinedIn" AS joined, "leftIn" AS left
    FROM "Programme" JOIN "ProgrammeCity" ON "programmeId" = "Programme".id
      JOIN "CurrentPublication" USING ("cityId") JOIN "City" ON "City".id = "cityId"
    WHERE "Programme".slug = ${slug} ORDER BY "City".name COLLATE "und-x-icu", "City".slug LIMIT ${mostCities}`

export type Which = 'latest' | 'before' | 'after'
type Row = Omit<Standing, 'categories'> & {
  cityId: string
  which: Which[]
  parts: { name: string; categories: Omit<Standing['categories'][number], 'subDimension' | 'scored'>[] }[]
  /** The keys of the data points that are scored, by category. */
  scored: Record<string, string[]> | null
}

/**
 * The publications that are shown of these cities, each read once: the database takes out what is said of categories.
 * Where no year is chosen, `before` is the last year before a city joined, or of a country its first.
 */
export async function listStandings(cities: readonly City[], { before, after }: Choice) {
  const [ids, joined] = [cities.map(({ id }) => id), cities.map((city) => city.joined)]
  const rows = await db().$queryRaw<Row[]>`
    WITH standing AS (
      SELECT DISTINCT ON ("cityId", year) id, "cityId", year, joined
      FROM "Publication" JOIN unnest(${ids}::uuid[], ${joined}::int[]) AS city ("cityId", joined) USING ("cityId")
      ORDER BY "cityId", year, version DESC
    ), reach AS (
      SELECT id, year, max(year) OVER own AS latest, coalesce(${after}::int, max(year) OVER own) AS after,
        coalesce(${before}::int, min(year) FILTER (WHERE joined IS NULL) OVER own,
          max(year) FILTER (WHERE year < joined) OVER own) AS before
      FROM standing WINDOW own AS (PARTITION BY "cityId")
    ), chosen AS (
      SELECT id, array_remove(ARRAY[CASE WHEN year = latest THEN 'latest' END,
        CASE WHEN year = before THEN 'before' END, CASE WHEN year = after THEN 'after' END], NULL) AS which
      FROM reach
    )
    SELECT "cityId", year, version, framework, edition, basis, "contentHash", which, summary->'coverage' AS coverage,
      opened->'benchmarkSet' AS "benchmarkSet", opened->>'publishedAt' AS "publishedAt",
      jsonb_path_query_array(opened, '$.dimensions[*].subDimensions[*]') AS parts, (
        SELECT jsonb_object_agg(category, keys) FROM (
          SELECT point->>'category' AS category,
            jsonb_agg((point->>'indicator') || '/' || (point->>'dataPoint') ORDER BY point->>'indicator', point->>'dataPoint') AS keys
          FROM jsonb_array_elements(opened->'dataPoints') AS point WHERE point->>'points' IS NOT NULL GROUP BY 1
        ) AS own
      ) AS scored
    FROM chosen JOIN "Publication" USING (id) CROSS JOIN LATERAL (SELECT document::jsonb OFFSET 0) AS once (opened)
    WHERE which <> '{}'`
  return rows.map(({ cityId, which, parts, scored, ...said }) => {
    const categories = parts.flatMap(({ name, categories }) =>
      categories.map((each) => ({ ...each, subDimension: name, scored: scored?.[each.id] ?? [] })),
    )
    return { cityId, which, standing: { ...said, categories } }
  })
}
