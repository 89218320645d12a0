import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/lib/db/client'
import type { DataPointView } from '../schema'

/** Publications that count wait for one another: two at once would each leave the other out. Held until the transaction ends. */
export const lockCounts = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('counts over all cities'))`

/** Takes the latest values of a city out of the counts. */
export const countOut = (tx: Tx, cityId: string) => tx.$executeRaw`
  UPDATE "LatestCount" AS held SET count = count - 1
  FROM "CurrentValue" AS value
  WHERE "cityId" = ${cityId}::uuid AND latest AND held.indicator = value.indicator AND held."dataPoint" = value."dataPoint"
    AND held.state = value.state AND held.quality = value.quality AND bin = coalesce(floor(percent / 2), -1)`

/** Adds the latest values of a city to the counts. */
export const countIn = (tx: Tx, cityId: string) => tx.$executeRaw`
  INSERT INTO "LatestCount" AS held (indicator, "dataPoint", state, quality, bin, count)
  SELECT indicator, "dataPoint", state, quality, coalesce(floor(percent / 2), -1), 1
  FROM "CurrentValue" WHERE "cityId" = ${cityId}::uuid AND latest
  ON CONFLICT (indicator, "dataPoint", state, quality, bin) DO UPDATE SET count = held.count + 1`

/** The squares that a city lies in: of each data point it has a figure for, and of all cities; none without a place. */
const squaresOf = (cityId: string) => Prisma.sql`
  SELECT indicator, "dataPoint", floor(latitude / 5) AS row, floor(longitude / 5) AS "column",
    round(1000 * latitude) AS latitude, round(1000 * longitude) AS longitude
  FROM (
    SELECT indicator, "dataPoint", "cityId" FROM "CurrentValue"
    WHERE "cityId" = ${cityId}::uuid AND latest AND value IS NOT NULL AND state <> 'not-verified'
    UNION SELECT '', '', "cityId" FROM "CurrentValue" WHERE "cityId" = ${cityId}::uuid
  ) AS held JOIN "City" ON "City".id = "cityId"
  WHERE latitude IS NOT NULL AND longitude IS NOT NULL`

/** Takes a city out of the squares of the maps. */
export const squareOut = (tx: Tx, cityId: string) => tx.$executeRaw`
  UPDATE "SquareCount" AS held
  SET cities = cities - 1, latitude = held.latitude - own.latitude, longitude = held.longitude - own.longitude
  FROM (${squaresOf(cityId)}) AS own
  WHERE held.indicator = own.indicator AND held."dataPoint" = own."dataPoint" AND held.row = own.row
    AND held."column" = own."column"`

/** Adds a city to the squares of the maps. */
export const squareIn = (tx: Tx, cityId: string) => tx.$executeRaw`
  INSERT INTO "SquareCount" AS held (indicator, "dataPoint", row, "column", latitude, longitude, cities)
  SELECT own.*, 1 FROM (${squaresOf(cityId)}) AS own
  ON CONFLICT (indicator, "dataPoint", row, "column") DO UPDATE
  SET cities = held.cities + 1, latitude = held.latitude + excluded.latitude,
    longitude = held.longitude + excluded.longitude`

/** Makes the quartiles of a year anew, for these data points, over the real cities that have a figure. */
export async function spreadYear(tx: Tx, year: number, dataPoints: readonly DataPointView[]): Promise<void> {
  const points = JSON.stringify(dataPoints.map(({ indicator, dataPoint }) => ({ indicator, dataPoint })))
  await tx.$executeRaw`
    DELETE FROM "YearSpread" USING jsonb_to_recordset(${points}::jsonb) AS point (indicator text, "dataPoint" text)
    WHERE "YearSpread".indicator = point.indicator AND "YearSpread"."dataPoint" = point."dataPoint" AND year = ${year}`
  await tx.$executeRaw`
    INSERT INTO "YearSpread" (indicator, "dataPoint", year, cities, low, median, high, percent)
    SELECT point.indicator, point."dataPoint", ${year}, cities, quartiles[1], quartiles[2], quartiles[3], percent
    FROM jsonb_to_recordset(${points}::jsonb) AS point (indicator text, "dataPoint" text)
    CROSS JOIN LATERAL (
      SELECT count(*) AS cities, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value) AS quartiles,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY percent) AS percent
      FROM "CurrentValue" AS held
      WHERE held.indicator = point.indicator AND held."dataPoint" = point."dataPoint" AND held.year = ${year}
        AND value IS NOT NULL AND state <> 'not-verified' AND "cityId" NOT IN (SELECT id FROM "City" WHERE fictional)
    ) AS spread
    WHERE cities > 0`
}
