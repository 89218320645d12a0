import 'server-only'
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
