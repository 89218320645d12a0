import 'server-only'
import type { Tx } from '@/lib/db/client'

type NewComment = { id?: string | undefined; submissionId: string; indicator: string; dataPoint: string; text: string }

/**
 * Adds a comment to a submission that is held. Its time is the database's, and later than that of every comment before
 * it: whoever has read up to a time has missed none.
 */
export async function insertComment(tx: Tx, comment: NewComment, authorId: string) {
  const { id = null, submissionId, indicator, dataPoint, text } = comment
  const [row] = await tx.$queryRaw<{ id: string; at: Date }[]>`
    INSERT INTO "Comment" (id, "submissionId", indicator, "dataPoint", "authorId", text, at)
    SELECT coalesce(${id}::uuid, gen_random_uuid()), ${submissionId}::uuid, ${indicator}, ${dataPoint}, ${authorId}::uuid, ${text},
      greatest(clock_timestamp(), max(at) + interval '1 ms')
    FROM "Comment" WHERE "submissionId" = ${submissionId}::uuid
    RETURNING id, at`
  if (!row) throw new Error('the database has not answered what it wrote')
  return row
}
