import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { dotsOf } from '@/lib/cities/queries/cells'
import { db } from '@/lib/db/client'
import type { ValueDot } from '../standings'

const ofValues = Prisma.sql`, max(year) AS year, CASE WHEN count(*) = 1 THEN min(value) END AS value,
  min(precision) AS precision`

/** Where the real cities with a figure for a data point are (`dotsOf`). */
export const listValueDots = (indicator: string, dataPoint: string): Promise<ValueDot[]> =>
  db().$queryRaw<ValueDot[]>(
    dotsOf(
      Prisma.sql`FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
        WHERE indicator = ${indicator} AND "dataPoint" = ${dataPoint} AND latest AND value IS NOT NULL
          AND state <> 'not-verified' AND latitude IS NOT NULL AND longitude IS NOT NULL`,
      ofValues,
    ),
  )
