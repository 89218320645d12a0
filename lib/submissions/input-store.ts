import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { InputChange, StoredInput } from './plan-inputs'
import type { Door } from './words'

/** All inputs of a submission by key. */
export async function readInputs(tx: Tx, submissionId: string): Promise<Map<string, StoredInput>> {
  const rows = await tx.inputValue.findMany({
    where: { submissionId },
    select: { input: true, value: true, revision: true },
  })
  return new Map(rows.map(({ input, ...stored }) => [input, stored]))
}

/**
 * Writes inputs (`after` null empties one) and their history, in one statement however many there are. A revision is the
 * number of changes on record, so that one who has seen a figure before it was emptied and typed anew is found out.
 */
export async function writeInputs(
  tx: Tx,
  submissionId: string,
  changes: InputChange[],
  byId: string,
  door: Door,
): Promise<{ key: string; revision: number }[]> {
  if (changes.length === 0) return []
  return tx.$queryRaw<{ key: string; revision: number }[]>`
    WITH new AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS new (key text, before float8, after float8)
    ), history AS (
      INSERT INTO "InputHistory" ("submissionId", input, "byId", door, before, after)
      SELECT ${submissionId}::uuid, key, ${byId}::uuid, ${door}, before, after FROM new
    ), gone AS (
      DELETE FROM "InputValue" USING new WHERE "submissionId" = ${submissionId}::uuid AND input = key AND after IS NULL
    ), written AS (
      -- The history as it was before this statement: this change is one more.
      INSERT INTO "InputValue" ("submissionId", input, value, revision, "updatedAt")
      SELECT ${submissionId}::uuid, key, after, 1 + (
        SELECT count(*)::int FROM "InputHistory" WHERE "submissionId" = ${submissionId}::uuid AND input = key), now()
      FROM new WHERE after IS NOT NULL
      ON CONFLICT ("submissionId", input)
        DO UPDATE SET value = excluded.value, revision = excluded.revision, "updatedAt" = now()
      RETURNING input, revision
    )
    SELECT key, coalesce(revision, 0) AS revision FROM new LEFT JOIN written ON input = key`
}
