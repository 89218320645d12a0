import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/lib/db/client'
import type { Extent } from '../extent'

/** The latest figures of real cities at one data point, in the order of an index made for them. */
const held = Prisma.sql`
  FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
  WHERE indicator = point.indicator AND "dataPoint" = point."dataPoint"
    AND latest AND value >= 0 AND state <> 'not-verified'`

/**
 * Between which latest values of real cities some indicators lie, each data point with a figure from two cities or more.
 * The database counts: a bounded number of places leaves it, however many cities there are.
 */
export const listExtents = (indicators: readonly string[]): Promise<Extent[]> => db().$queryRaw<Extent[]>`
  SELECT point.*, counted.*, places, lowest.name AS lowest, highest.name AS highest
  FROM (SELECT DISTINCT indicator, "dataPoint" FROM "LatestCount" WHERE indicator = ANY(${[...indicators]})) AS point
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS cities, min(value) AS low, max(value) AS high,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median ${held}) AS counted
  CROSS JOIN LATERAL (SELECT array_agg(DISTINCT round(200 * value / high)::int) AS places ${held} AND high > 0) AS placed
  CROSS JOIN LATERAL (SELECT name ${held} AND value = low ORDER BY slug LIMIT 1) AS lowest
  CROSS JOIN LATERAL (SELECT name ${held} AND value = high ORDER BY slug LIMIT 1) AS highest
  WHERE cities > 1 AND high > 0
  ORDER BY array_position(${[...indicators]}, point.indicator), point."dataPoint"`
