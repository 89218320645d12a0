import 'server-only'
import { cellSize } from '@/lib/cities/queries/cells'
import { db } from '@/lib/db/client'
import type { ValueDot } from '../standings'

/** Where the real cities with a figure for a data point are; those near one another are one dot where there are many (`cellSize`). */
export const listValueDots = (indicator: string, dataPoint: string): Promise<ValueDot[]> =>
  db().$queryRaw<ValueDot[]>`
    WITH located AS (
      SELECT slug, name, latitude, longitude, value, precision, held.year
      FROM "CurrentValue" AS held JOIN "City" ON "City".id = "cityId" AND NOT fictional
      WHERE indicator = ${indicator} AND "dataPoint" = ${dataPoint} AND latest AND value IS NOT NULL
        AND state <> 'not-verified' AND latitude IS NOT NULL AND longitude IS NOT NULL
    ), cell AS (SELECT ${cellSize} AS size FROM located)
    SELECT (array_agg(slug ORDER BY name))[1] AS slug, min(name) AS name, avg(latitude) AS latitude,
      avg(longitude) AS longitude, count(*)::int AS cities, max(year) AS year,
      CASE WHEN count(*) = 1 THEN min(value) END AS value, min(precision::text) AS precision
    FROM located CROSS JOIN cell
    GROUP BY round(latitude / size), round(longitude / size)
    ORDER BY name`
