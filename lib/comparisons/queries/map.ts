import 'server-only'
import { citiesIn, listSquares } from '@/lib/cities/queries/squares'
import { gather, type OnMap } from '@/lib/cities/squares'
import { db } from '@/lib/db/client'
import type { ValueDot } from '../standings'

/** Where the real cities with a figure for a data point are: each with its latest value, or in a crowd. */
export async function listValueDots(indicator: string, dataPoint: string): Promise<OnMap<ValueDot>> {
  const { alone, crowds } = gather(await listSquares(indicator, dataPoint))
  const dots = await db().$queryRaw<ValueDot[]>`
    SELECT slug, name, latitude, longitude, year, value, precision
    FROM ${citiesIn(alone)} JOIN "CurrentValue" ON "cityId" = "City".id
    WHERE indicator = ${indicator} AND "dataPoint" = ${dataPoint} AND latest AND value IS NOT NULL
      AND state <> 'not-verified'
    ORDER BY slug COLLATE "C"`
  return { dots, crowds }
}
