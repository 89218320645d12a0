import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Verification } from '@/lib/submissions/words'

/** What a decision on a reading must know of it. */
export type Decidable = {
  key: string
  state: string
  value: number | null
  verification: Verification
  revision: number
}

/** The readings of these data points, as they stand; those that are not there are left out. */
export const readDecidable = (tx: Tx, submissionId: string, keys: readonly string[]): Promise<Decidable[]> =>
  tx.$queryRaw<Decidable[]>`
    SELECT indicator || '/' || "dataPoint" AS key, state, value, verification, revision FROM "Reading"
    WHERE "submissionId" = ${submissionId}::uuid AND indicator || '/' || "dataPoint" = ANY(${keys})`

/** What becomes of a reading in review; `unreviewed` takes a decision back. */
export type Ruling = {
  indicator: string
  dataPoint: string
  verdict: Exclude<Verification, 'transcribed'>
  code: string | null
  reason: string | null
}

/** Writes decisions on readings of a submission that is held, and their history, in one statement. */
export async function writeRulings(tx: Tx, submissionId: string, rulings: Ruling[], byId: string): Promise<void> {
  await tx.$executeRaw`
    WITH ruling AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rulings)}::jsonb)
        AS new (indicator text, "dataPoint" text, verdict text, code text, reason text)
    ), before AS (
      SELECT reading.id, reading.verification, reading."verificationReason", reading."verificationCode", ruling.*
      FROM "Reading" reading JOIN ruling USING (indicator, "dataPoint")
      WHERE reading."submissionId" = ${submissionId}::uuid
    ), history AS (
      INSERT INTO "ReadingHistory" ("readingId", "byId", door, before, after)
      SELECT id, ${byId}::uuid, 'review',
        jsonb_build_object('verification', verification, 'verificationReason', "verificationReason", 'verificationCode', "verificationCode"),
        jsonb_build_object('verification', verdict, 'verificationReason', reason, 'verificationCode', code)
      FROM before
    )
    UPDATE "Reading" reading
    SET verification = before.verdict, "verificationReason" = before.reason, "verificationCode" = before.code,
      "askedAt" = CASE WHEN before.verdict = 'in-question' THEN now() ELSE "askedAt" END,
      "answeredAt" = CASE WHEN before.verdict = 'in-question' THEN NULL ELSE "answeredAt" END,
      revision = revision + 1, "updatedAt" = now()
    FROM before WHERE reading.id = before.id`
}

/** The parts of a data point's key. */
export const pointOf = (key: string) => {
  const at = key.lastIndexOf('/')
  return { indicator: key.slice(0, at), dataPoint: key.slice(at + 1) }
}
