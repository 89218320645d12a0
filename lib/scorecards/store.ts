import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Scorecard } from './schema'
import { countIn, countOut, lockCounts, spreadYear, squareIn, squareOut } from './store/counts'

/** The end of a city's chain, and how many versions a year has. */
export async function latestOf(tx: Tx, cityId: string, year: number) {
  const last = await tx.publication.findFirst({ where: { cityId, next: null }, select: { contentHash: true } })
  const version = await tx.publication.count({ where: { cityId, year } })
  return { contentHash: last?.contentHash ?? null, version }
}

type Ids = { cityId: string; submissionId: string; publishedById: string }

/** Adds a publication and its values, and puts them in the place of those that stood: a fixed number of statements, however many values. Answers the new id. */
export async function insertPublication(tx: Tx, ids: Ids, scorecard: Scorecard, document: string): Promise<string> {
  const { year, version, basis, framework, edition, benchmarkSet, contentHash, previousHash, publishedAt } = scorecard
  const changeNote = scorecard.changeNote ?? null
  const { id } = await tx.publication.create({
    data: {
      ...ids,
      year,
      version,
      basis,
      framework,
      edition,
      benchmarkSet: benchmarkSet.id,
      benchmarkHash: benchmarkSet.hash,
      document,
      summary: summaryOf(scorecard),
      contentHash,
      previousHash,
      publishedAt,
      changeNote,
    },
    select: { id: true },
  })
  await tx.$executeRaw`
    INSERT INTO "PublishedValue" (
      "publicationId", "cityId", year, indicator, "dataPoint", state, value, percent, points, precision)
    SELECT ${id}::uuid, ${ids.cityId}::uuid, ${year}, indicator, "dataPoint", state, value, percent, points, precision
    FROM jsonb_to_recordset(${JSON.stringify(scorecard.dataPoints)}::jsonb) AS new (
      indicator text, "dataPoint" text, state text, value float8, percent float8, points int2, precision text)`
  await replaceCurrent(tx, id, ids.cityId, scorecard)
  return id
}

/**
 * Puts the values of a new version in the place of those that stood, says anew which year is the city's last, and counts
 * again what is said over all real cities.
 */
async function replaceCurrent(
  tx: Tx,
  id: string,
  cityId: string,
  { city, year, dataPoints }: Scorecard,
): Promise<void> {
  if (city.fictional) return replaceValues(tx, id, cityId, { year, dataPoints })
  await lockCounts(tx)
  await countOut(tx, cityId)
  await squareOut(tx, cityId)
  await replaceValues(tx, id, cityId, { year, dataPoints })
  await countIn(tx, cityId)
  await squareIn(tx, cityId)
  await spreadYear(tx, year, dataPoints)
}

type Values = Pick<Scorecard, 'year' | 'dataPoints'>

async function replaceValues(tx: Tx, id: string, cityId: string, { year, dataPoints }: Values): Promise<void> {
  await tx.$executeRaw`DELETE FROM "CurrentValue" WHERE "cityId" = ${cityId}::uuid AND year = ${year}`
  await tx.$executeRaw`
    INSERT INTO "CurrentValue" (
      "publicationId", "cityId", year, latest, indicator, "dataPoint", state, value, percent, points, precision, quality,
      "referenceYear", source, "sourceUrl", reason, note)
    SELECT ${id}::uuid, ${cityId}::uuid, ${year}, false, indicator, "dataPoint", state, value, percent, points, precision,
      quality, "referenceYear", source ->> 'text', source ->> 'url', reason, note
    FROM jsonb_to_recordset(${JSON.stringify(dataPoints)}::jsonb) AS new (
      indicator text, "dataPoint" text, state text, value float8, percent float8, points int2, precision text, quality text,
      "referenceYear" int, source jsonb, reason text, note text)`
  await tx.$executeRaw`
    UPDATE "CurrentValue" SET latest = NOT latest
    WHERE "cityId" = ${cityId}::uuid
      AND latest <> (year = (SELECT max(year) FROM "CurrentValue" WHERE "cityId" = ${cityId}::uuid))`
}

/** What a list of cities shows of a publication. */
export type Summary = {
  coverage: Scorecard['coverage']
  dimensions: Pick<Scorecard['dimensions'][number], 'id' | 'name' | 'percent' | 'band' | 'provisional'>[]
  /** One state per data point, in the order of the standard: the coverage strip. */
  states: Scorecard['dataPoints'][number]['state'][]
}

export const summaryOf = ({ coverage, dimensions, dataPoints }: Scorecard): Summary => ({
  coverage,
  dimensions: dimensions.map(({ id, name, percent, band, provisional }) => ({ id, name, percent, band, provisional })),
  states: dataPoints.map((each) => each.state),
})
