import 'server-only'
import { db } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { readInputs } from '@/lib/submissions/input-store'
import { applyInputs } from '@/lib/submissions/plan-inputs'
import { readAll } from '@/lib/submissions/store'
import { canonical } from '../canonical'
import { type Proof, recompute, strayedReading } from '../recompute'
import { type Scorecard, scorecardSchema } from '../schema'

export type Verified = { city: string; year: number; version: number } & ({ ok: true } | { ok: false; fault: string })

const together = 50

type Row = Awaited<ReturnType<typeof readBatch>>[number]

const readBatch = (after: string | undefined) =>
  db().publication.findMany({
    take: together,
    orderBy: { id: 'asc' },
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    select: {
      id: true,
      cityId: true,
      year: true,
      version: true,
      basis: true,
      framework: true,
      edition: true,
      benchmarkSet: true,
      benchmarkHash: true,
      document: true,
      contentHash: true,
      previousHash: true,
      publishedAt: true,
      changeNote: true,
      submissionId: true,
      submission: {
        select: { state: true, publications: { orderBy: { version: 'desc' }, take: 1, select: { id: true } } },
      },
      city: { select: { slug: true } },
      previous: { select: { cityId: true } },
      values: { select: { indicator: true, dataPoint: true, state: true, value: true, percent: true, points: true } },
    },
  })

/**
 * Proves every publication, a few at a time: that its document has its hash and follows from what it carries, that the
 * columns and the values filed for comparison say the same as the document, that the chain of its city is unbroken, and
 * that what the city has on record still is what was published.
 */
export async function* verifyPublications(): AsyncGenerator<Verified> {
  let after: string | undefined
  for (;;) {
    const rows = await readBatch(after)
    for (const row of rows) {
      const { year, version, city } = row
      const fault = faultOf(row) ?? (await strayedFromRecord(row))
      yield { city: city.slug, year, version, ...(fault === null ? { ok: true } : { ok: false, fault }) }
    }
    after = rows.at(-1)?.id
    if (rows.length < together) return yield* brokenChains()
  }
}

const faultOf = (row: Row): string | null => {
  const proof = proofOf(row)
  if (!proof.ok) return proof.fault
  return strayedColumn(row, proof.scorecard) ?? strayedValue(row, proof.scorecard) ?? strayedLink(row)
}

/**
 * What is published and not being corrected is what the city has on record: no move and no command changes it. Whoever
 * changes a reading or an input behind the back of the workflow is found here.
 */
const strayedFromRecord = async (row: Row): Promise<string | null> => {
  const { state, publications } = row.submission
  if (state !== 'published' || publications[0]?.id !== row.id) return null
  const [readings, inputs] = [await readAll(db(), row.submissionId), await readInputs(db(), row.submissionId)]
  const key = strayedReading(
    scorecardOf(row),
    getFramework(row.framework, row.edition),
    readings,
    applyInputs(inputs, []),
  )
  return key && `what is on record for ${key} is not what was published`
}

const scorecardOf = ({ document, contentHash }: Row): Scorecard =>
  scorecardSchema.parse({ ...JSON.parse(document), contentHash })

/** A stored publication, computed again; one that cannot be is a fault too. */
export const proofOf = (stored: Pick<Row, 'document' | 'contentHash' | 'framework' | 'edition'>): Proof => {
  const { document, contentHash, framework, edition } = stored
  try {
    return recompute(document, contentHash, getFramework(framework, edition))
  } catch (error) {
    return {
      ok: false,
      fault: `the document cannot be computed again: ${error instanceof Error ? error.message : error}`,
    }
  }
}

const strayedColumn = (row: Row, scorecard: Scorecard): string | null => {
  const { year, version, basis, framework, edition, previousHash } = scorecard
  const said = {
    year,
    version,
    basis,
    framework,
    edition,
    previousHash,
    changeNote: scorecard.changeNote ?? null,
    benchmarkSet: scorecard.benchmarkSet.id,
    benchmarkHash: scorecard.benchmarkSet.hash,
  }
  const strayed = (Object.keys(said) as (keyof typeof said)[]).find((name) => said[name] !== row[name])
  if (row.publishedAt.toISOString() !== scorecard.publishedAt) return 'the column publishedAt differs from the document'
  return strayed ? `the column ${strayed} differs from the document` : null
}

/** Values are compared in the text of their canonical form, so that every column counts. */
const strayedValue = ({ values }: Row, { dataPoints }: Scorecard): string | null => {
  const filed = new Map(values.map((value) => [`${value.indicator}/${value.dataPoint}`, canonical(value)]))
  if (filed.size !== dataPoints.length) return `${filed.size} values are filed for ${dataPoints.length} data points`
  for (const { indicator, dataPoint, state, value, percent, points } of dataPoints) {
    const key = `${indicator}/${dataPoint}`
    if (filed.get(key) !== canonical({ indicator, dataPoint, state, value, percent, points }))
      return `the value filed for ${key} differs from the document`
  }
  return null
}

const strayedLink = ({ previousHash, previous, cityId }: Row): string | null => {
  if (previousHash === null) return null
  if (!previous) return `the publication before it, ${previousHash}, is missing`
  return previous.cityId === cityId ? null : 'the publication before it is another city’s'
}

/** A chain must have one beginning and lead through all publications of its city, each link later than the one before. */
async function* brokenChains(): AsyncGenerator<Verified> {
  const rows = await db().$queryRaw<{ slug: string; year: number; version: number; fault: string }[]>`
    SELECT slug, publication.year, publication.version,
      CASE WHEN before.id IS NULL THEN 'a second beginning of the chain' ELSE 'it is older than the publication before it' END AS fault
    FROM "Publication" publication
    JOIN "City" city ON city.id = publication."cityId"
    LEFT JOIN "Publication" before ON before."contentHash" = publication."previousHash"
    WHERE (before.id IS NULL AND EXISTS (
        SELECT 1 FROM "Publication" other
        WHERE other."cityId" = publication."cityId" AND other."previousHash" IS NULL AND other."publishedAt" < publication."publishedAt"))
      OR before."publishedAt" > publication."publishedAt"`
  for (const { slug, ...row } of rows) yield { city: slug, ok: false, ...row }
}
