import 'server-only'
import { db } from '@/lib/db/client'
import type { Extent } from '../extent'

/**
 * Between which latest values of real cities some indicators lie, each data point with a figure from two cities or more.
 * The database counts: a bounded number of places leaves it, however many cities there are.
 */
export const listExtents = (indicators: readonly string[]): Promise<Extent[]> => db().$queryRaw<Extent[]>`
  WITH held AS (
    SELECT indicator, "dataPoint", slug, name, value
    FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
    WHERE indicator = ANY(${[...indicators]}) AND latest AND value >= 0 AND state <> 'not-verified'
  ), ends AS (
    SELECT indicator, "dataPoint", count(*)::int AS cities, min(value) AS low, max(value) AS high,
      (array_agg(name ORDER BY value, slug))[1] AS lowest, (array_agg(name ORDER BY value DESC, slug))[1] AS highest,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median
    FROM held GROUP BY 1, 2 HAVING count(*) > 1 AND max(value) > 0
  ), placed AS (
    SELECT DISTINCT indicator, "dataPoint", round(200 * value / high)::int AS place
    FROM held JOIN ends USING (indicator, "dataPoint")
  )
  SELECT ends.*, array_agg(place ORDER BY place) AS places
  FROM ends JOIN placed USING (indicator, "dataPoint")
  GROUP BY indicator, "dataPoint", cities, low, high, lowest, highest, median
  ORDER BY array_position(${[...indicators]}, indicator), "dataPoint"`
