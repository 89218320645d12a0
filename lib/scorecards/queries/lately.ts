import 'server-only'
import { db } from '@/lib/db/client'
import type { Lately } from '../lately'

/** How many of the newest publications are looked at: what it costs does not depend on how many cities there are. */
const looked = 12

/**
 * What the newest publications changed, newest first, at most `limit`: corrections, with at how many data points figure,
 * state or score differ from the version before; and of a city's latest year a data point that moved most since the year
 * before it. Only what can be compared counts: exact figures of a year and a later one, under one edition, against one set
 * of targets (docs/decisions/0020-sentences-trends-paper.md). Of real cities; of invented ones only while there is nothing
 * else.
 */
export async function listLately(limit: number): Promise<Lately[]> {
  const real = await listOf(false, limit)
  return real.length > 0 ? real : listOf(true, limit)
}

const listOf = (fictional: boolean, limit: number) => db().$queryRaw<Lately[]>`
  WITH newest AS (
    SELECT "Publication".id, "cityId", slug, name, fictional, year, version, framework, edition, "benchmarkHash",
      "publishedAt", "changeNote"
    FROM "Publication" JOIN "City" ON "City".id = "cityId"
    WHERE fictional = ${fictional}
    ORDER BY "publishedAt" DESC, "Publication".id DESC LIMIT ${looked}
  )
  SELECT slug, name, fictional, newest.year, newest.version, "changeNote", differing, moved.*
  FROM newest
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS differing
    FROM "Publication" AS replaced
    JOIN "PublishedValue" AS was ON was."publicationId" = replaced.id
    JOIN "PublishedValue" AS now USING (indicator, "dataPoint")
    WHERE replaced."cityId" = newest."cityId" AND replaced.year = newest.year
      AND replaced.version = newest.version - 1 AND now."publicationId" = newest.id
      AND (was.state, was.value, was.percent) IS DISTINCT FROM (now.state, now.value, now.percent)
  ) AS corrected ON newest.version > 1
  LEFT JOIN LATERAL (
    SELECT indicator, "dataPoint", before.year AS "yearBefore", was.value AS "valueBefore", was.percent AS "percentBefore",
      was.state AS "stateBefore", now.value, now.percent, now.state
    FROM (
      SELECT year, framework, edition, "benchmarkHash" FROM "Publication" AS earlier
      WHERE earlier."cityId" = newest."cityId" AND earlier.year < newest.year
      ORDER BY earlier.year DESC, earlier.version DESC LIMIT 1
    ) AS before
    JOIN "CurrentValue" AS was ON was."cityId" = newest."cityId" AND was.year = before.year
    JOIN "CurrentValue" AS now USING (indicator, "dataPoint")
    WHERE now."cityId" = newest."cityId" AND now.year = newest.year AND now.latest AND now."publicationId" = newest.id
      AND (before.framework, before.edition, before."benchmarkHash")
        = (newest.framework, newest.edition, newest."benchmarkHash")
      AND was.precision = 'exact' AND now.precision = 'exact' AND was."referenceYear" < now."referenceYear"
      AND was.percent <> now.percent
    ORDER BY abs(now.percent - was.percent) DESC, indicator, "dataPoint" LIMIT 1
  ) AS moved ON newest.version = 1
  WHERE newest.version > 1 OR indicator IS NOT NULL
  ORDER BY newest."publishedAt" DESC, newest.id DESC LIMIT ${limit}`
