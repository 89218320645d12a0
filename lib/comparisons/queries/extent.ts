import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { isReal } from '@/lib/cities/queries/real'
import { db } from '@/lib/db/client'
import type { Extent } from '../extent'

/**
 * The latest figures of real cities at one data point, in the order of an index made for them, which alone is read.
 */
const held = Prisma.sql`
  WHERE indicator = point.indicator AND "dataPoint" = point."dataPoint" AND latest AND value >= 0
    AND state <> 'not-verified' AND ${isReal}`

/**
 * Between which latest values of real cities some indicators lie, each data point with a figure from two cities or more.
 * The database counts, the same figure of many cities once: a bounded number of places leaves it, however many there are.
 */
export const listExtents = (indicators: readonly string[]): Promise<Extent[]> => db().$queryRaw<Extent[]>`
  SELECT point.*, cities, low, high, median, places, lowest.name AS lowest, highest.name AS highest
  FROM (SELECT DISTINCT indicator, "dataPoint" FROM "LatestCount" WHERE indicator = ANY(${[...indicators]})) AS point
  CROSS JOIN LATERAL (
    SELECT max(upto) AS cities, min(value) AS low, max(value) AS high, array_agg(value) AS figures,
      (min(value) FILTER (WHERE upto >= (total + 1) / 2) + min(value) FILTER (WHERE upto >= total / 2 + 1)) / 2 AS median
    FROM (
      SELECT value, (sum(count(*)) OVER (ORDER BY value))::int AS upto, (sum(count(*)) OVER ())::int AS total
      FROM "CurrentValue" ${held} GROUP BY value) AS same) AS counted
  CROSS JOIN LATERAL (
    SELECT ARRAY(SELECT DISTINCT round(200 * figure / high)::int FROM unnest(figures) AS figure) AS places) AS placed
  CROSS JOIN LATERAL (
    SELECT name FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" ${held}
    ORDER BY value, "cityId" LIMIT 1) AS lowest
  CROSS JOIN LATERAL (
    SELECT name FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" ${held}
    ORDER BY value DESC, "cityId" DESC LIMIT 1) AS highest
  WHERE cities > 1 AND high > 0
  ORDER BY array_position(${[...indicators]}, point.indicator), point."dataPoint"`
