import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/lib/db/client'
import type { ReadingContent } from './evaluate'
import type { Door, ReadingState, Verification } from './words'

/** A reading as it stands in the database, with what the workflow needs to know of it. */
export type Stored = {
  id: string
  indicator: string
  dataPoint: string
  revision: number
  verification: Verification
  verificationReason: string | null
  content: ReadingContent
}

/** A reading as it shall stand. */
export type Change = {
  indicator: string
  dataPoint: string
  before: Stored | null
  after: ReadingContent
  verification: Verification
}

/** A reading as a save has left it. */
export type Written = { key: string; revision: number; state: ReadingState; value: number | null; overwritten: boolean }

const contentSelect = {
  state: true,
  value: true,
  overwritten: true,
  precision: true,
  reason: true,
  quality: true,
  origin: true,
  source: true,
  sourceUrl: true,
  referenceYear: true,
  note: true,
} as const

/** All readings of a submission by "<code>/<data point id>". */
export async function readAll(tx: Tx, submissionId: string): Promise<Map<string, Stored>> {
  const rows = await tx.reading.findMany({
    where: { submissionId },
    select: {
      id: true,
      indicator: true,
      dataPoint: true,
      revision: true,
      verification: true,
      verificationReason: true,
      ...contentSelect,
    },
  })
  return new Map(
    rows.map(({ id, indicator, dataPoint, revision, verification, verificationReason, ...content }) => [
      `${indicator}/${dataPoint}`,
      {
        id,
        indicator,
        dataPoint,
        revision,
        verification: verification as Verification,
        verificationReason,
        content: content as ReadingContent,
      },
    ]),
  )
}

/** Writes readings and their history in one statement, however many there are. */
export async function writeChanges(
  tx: Tx,
  submissionId: string,
  changes: Change[],
  byId: string,
  door: Door,
): Promise<Written[]> {
  if (changes.length === 0) return []
  const rows = changes.map(({ indicator, dataPoint, before, after, verification }) => ({
    indicator,
    dataPoint,
    verification,
    ...after,
    was: before && { ...before.content, verification: before.verification },
    is: { ...after, verification },
  }))
  return tx.$queryRaw<Written[]>`
    WITH new AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
        indicator text, "dataPoint" text, state text, value float8, overwritten boolean, precision text, reason text,
        quality text, origin text, source text, "sourceUrl" text, "referenceYear" int, note text, verification text,
        was jsonb, "is" jsonb)
    ), written AS (
      INSERT INTO "Reading" (id, "submissionId", indicator, "dataPoint", ${columns}, verification, "updatedAt")
      SELECT gen_random_uuid(), ${submissionId}::uuid, indicator, "dataPoint", ${columns}, verification, now() FROM new
      ON CONFLICT ("submissionId", indicator, "dataPoint") DO UPDATE SET (${columns}, verification, "verificationReason", "verificationCode", "answeredAt", revision, "updatedAt")
        = (${excluded}, excluded.verification,
          CASE WHEN excluded.verification = 'in-question' THEN "Reading"."verificationReason" END, NULL,
          CASE WHEN "Reading".verification = 'in-question' AND excluded.verification <> 'in-question' THEN now() ELSE "Reading"."answeredAt" END,
          "Reading".revision + 1, now())
      RETURNING *
    ), history AS (
      INSERT INTO "ReadingHistory" ("readingId", "byId", door, before, after)
      SELECT written.id, ${byId}::uuid, ${door}, was, "is" FROM written JOIN new USING (indicator, "dataPoint")
    )
    SELECT indicator || '/' || "dataPoint" AS key, revision, state, value, overwritten FROM written`
}

const names = Object.keys(contentSelect).map((name) => `"${name}"`)
const columns = Prisma.raw(names.join(', '))
const excluded = Prisma.raw(names.map((name) => `excluded.${name}`).join(', '))
