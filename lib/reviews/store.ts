import 'server-only'
import type { Tx } from '@/lib/db/client'

type Decision = { indicator: string; dataPoint: string; verdict: string; reason: string | null }

/**
 * Writes decisions and their history in one statement. Answers the keys of those there was no value to decide on; the
 * caller takes the whole back then.
 */
export async function writeDecisions(
  tx: Tx,
  submissionId: string,
  decisions: Decision[],
  byId: string,
): Promise<string[]> {
  const decided = await tx.$queryRaw<{ key: string }[]>`
    WITH decision AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb)
        AS new (indicator text, "dataPoint" text, verdict text, reason text)
    ), before AS (
      SELECT reading.id, reading.verification, reading."verificationReason", decision.verdict, decision.reason
      FROM "Reading" reading JOIN decision USING (indicator, "dataPoint")
      WHERE reading."submissionId" = ${submissionId}::uuid AND reading.state = 'value'
    ), written AS (
      UPDATE "Reading" reading
      SET verification = before.verdict, "verificationReason" = before.reason, revision = revision + 1, "updatedAt" = now()
      FROM before WHERE reading.id = before.id
      RETURNING reading.id, reading.indicator || '/' || reading."dataPoint" AS key
    ), history AS (
      INSERT INTO "ReadingHistory" ("readingId", "byId", door, before, after)
      SELECT id, ${byId}::uuid, 'review',
        jsonb_build_object('verification', verification, 'verificationReason', "verificationReason"),
        jsonb_build_object('verification', verdict, 'verificationReason', reason)
      FROM before
    )
    SELECT key FROM written`
  const keys = new Set(decided.map((row) => row.key))
  return decisions.map((each) => `${each.indicator}/${each.dataPoint}`).filter((key) => !keys.has(key))
}
