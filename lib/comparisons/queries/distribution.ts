import 'server-only'
import { db } from '@/lib/db/client'
import { fewestForMiddle } from '../extent'
import type { Bin, CurrentRow, Extension, FewValue, ReportingCity, Tally, YearSpread } from '../standings'

/** Where the latest values of all real cities stand, as it was counted at the last publication. */
export const listBins = (indicator: string): Promise<Bin[]> => db().$queryRaw<Bin[]>`
  SELECT "dataPoint", bin, sum(count)::int AS count FROM "LatestCount"
  WHERE indicator = ${indicator} AND bin >= 0 AND count > 0
  GROUP BY 1, 2 ORDER BY 1, 2`

/** Which cities report an indicator, and how well: counts by state and quality. */
export const listTallies = (indicator: string): Promise<Tally[]> => db().$queryRaw<Tally[]>`
  SELECT "dataPoint", state, quality, sum(count)::int AS count FROM "LatestCount"
  WHERE indicator = ${indicator} AND count > 0
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`

/** Quartiles over the cities that have a figure, for every year. */
export const listSpreads = (indicator: string): Promise<YearSpread[]> => db().$queryRaw<YearSpread[]>`
  SELECT "dataPoint", year, cities, low, median, high, percent FROM "YearSpread"
  WHERE indicator = ${indicator} ORDER BY 1, 2`

/** The real cities' figures of those years, city by city, that have too few of them for a middle. */
export const listFew = (indicator: string): Promise<FewValue[]> => db().$queryRaw<FewValue[]>`
  SELECT slug, name, "dataPoint", year, value, precision
  FROM "YearSpread" JOIN "CurrentValue" USING (indicator, "dataPoint", year) JOIN "City" ON "City".id = "cityId"
  WHERE indicator = ${indicator} AND cities < ${fewestForMiddle} AND value IS NOT NULL AND state <> 'not-verified'
    AND NOT fictional
  ORDER BY "dataPoint", year, name COLLATE "und-x-icu", slug`

/**
 * The latest values of one indicator, city by city in the order of their addresses, beginning after `after`: at most
 * `cities` cities, each with all its data points.
 */
export const listReporting = (indicator: string, after: string, cities: number): Promise<ReportingCity[]> =>
  db().$queryRaw<ReportingCity[]>`
    SELECT slug, name, country, fictional, year, "dataPoint", state, value, percent, points, precision, quality,
      "referenceYear"
    FROM (
      SELECT id, slug, name, country, fictional FROM "City"
      WHERE slug > ${after} AND EXISTS (
        SELECT FROM "CurrentValue" WHERE "cityId" = "City".id AND indicator = ${indicator} AND latest AND value IS NOT NULL
      )
      ORDER BY slug LIMIT ${cities}
    ) AS listed
    JOIN "CurrentValue" ON "cityId" = listed.id AND indicator = ${indicator} AND latest
    ORDER BY slug, "dataPoint"`

/**
 * Every standing value of an indicator, of all years, of `cities` cities whose addresses come after `after`: less than so
 * many cities are the last. Cities are found and read through indexes, so that a later part costs no more than the first.
 */
export const listCurrent = (indicator: string, after: string, cities: number): Promise<CurrentRow[]> =>
  db().$queryRaw<CurrentRow[]>`
    SELECT slug, name, country, fictional, held.year, held."dataPoint", state, value, percent, points, precision, quality,
      "referenceYear", source, "sourceUrl", reason, note, version, basis, framework, edition, "benchmarkSet",
      "benchmarkHash", "publishedAt", "contentHash"
    FROM (
      SELECT id, slug, name, country, fictional FROM "City"
      WHERE slug > ${after} AND EXISTS (SELECT FROM "CurrentValue" WHERE "cityId" = "City".id AND indicator = ${indicator})
      ORDER BY slug LIMIT ${cities}
    ) AS listed
    JOIN "CurrentValue" AS held ON held."cityId" = listed.id AND indicator = ${indicator}
    JOIN "Publication" ON "Publication".id = "publicationId"
    ORDER BY slug, held.year, held."dataPoint"`

/** How many rows `listCurrent` has in all, and in how many publications they stand. One statement. */
export async function countCurrent(indicator: string): Promise<Extension> {
  const [counted] = await db().$queryRaw<Extension[]>`
    SELECT coalesce(sum(rows), 0)::int AS rows, count(*)::int AS publications, max("publishedAt") AS newest
    FROM (
      SELECT "publicationId", count(*) AS rows FROM "CurrentValue" WHERE indicator = ${indicator} GROUP BY 1
    ) AS held JOIN "Publication" ON "Publication".id = "publicationId"`
  return counted ?? { rows: 0, publications: 0, newest: null }
}
