import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { byCell, cellFor, firstOfDot, nameOfDot } from '@/lib/cities/queries/cells'
import { db } from '@/lib/db/client'
import type { ValueDot } from '../standings'

/** Where the real cities with a figure for a data point are; those near one another are one dot where there are many (`cellFor`). */
export function listValueDots(indicator: string, dataPoint: string): Promise<ValueDot[]> {
  const held = Prisma.sql`FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
    WHERE indicator = ${indicator} AND "dataPoint" = ${dataPoint} AND latest AND value IS NOT NULL
      AND state <> 'not-verified' AND latitude IS NOT NULL AND longitude IS NOT NULL`
  return db().$queryRaw<ValueDot[]>`
    WITH ${cellFor(held)}
    SELECT dot.*, ${nameOfDot} AS name
    FROM (
      SELECT ${firstOfDot} AS slug, avg(latitude) AS latitude, avg(longitude) AS longitude, count(*)::int AS cities,
        max(year) AS year, CASE WHEN count(*) = 1 THEN min(value) END AS value, min(precision) AS precision
      ${held} ${byCell}
    ) AS dot
    ORDER BY slug`
}
