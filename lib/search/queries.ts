import 'server-only'
import { db } from '@/lib/db/client'
import { fold } from './fold'
import { swapsOf } from './near'

export type FoundCity = {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  nearness: number
}

/**
 * Cities with a publication whose name is like `text`, the likest first: what begins with it, then what sounds near. In
 * a short name with two letters swapped hardly three in a row stay as they are: where nothing begins with `text`, its
 * swaps are looked for as well. `nearness` runs from 0 to 1. Reads through an index; at most `limit` rows leave the database.
 */
export async function findCities(text: string, limit: number): Promise<FoundCity[]> {
  const wanted = fold(text).slice(0, 80).replaceAll(' ', '-')
  const exact = text.trim().slice(0, 80)
  if (exact === '') return []
  const swaps = swapsOf(wanted)
  const [, rows] = await db().$transaction([
    db().$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', '0.34', true)`,
    db().$queryRaw<FoundCity[]>`
      WITH alike AS (
        SELECT "City".id, CASE WHEN slug = ${wanted} OR name = ${exact} THEN 1 ELSE
            greatest(word_similarity(${wanted}, slug), CASE WHEN starts_with(slug, ${wanted}) THEN 0.9 ELSE 0 END)::float8
          END AS nearness
        FROM "City" JOIN "CurrentPublication" AS latest ON latest."cityId" = "City".id
        WHERE ${wanted} <> '' AND (${wanted} <% slug OR slug LIKE ${`${wanted}%`}) OR name = ${exact}
        ORDER BY nearness DESC, slug LIMIT ${limit}
      ), swapped AS (
        SELECT id, CASE WHEN slug = ANY(${swaps}::text[]) THEN 0.7 ELSE 0.6 END::float8 AS nearness
        FROM "City"
        WHERE ${swaps.length > 0} AND slug ~ ${`\\m(?:${swaps.join('|')})`}
          AND NOT EXISTS (SELECT FROM alike WHERE nearness >= 0.9)
      ), found AS (
        SELECT id, max(nearness) AS nearness FROM (TABLE alike UNION ALL TABLE swapped) AS each GROUP BY id
      )
      SELECT slug, name, country, fictional, latest.year, nearness
      FROM found JOIN "City" USING (id) JOIN "CurrentPublication" AS latest ON latest."cityId" = id
      ORDER BY nearness DESC, slug LIMIT ${limit}`,
  ])
  return rows
}
