import 'server-only'
import { db } from '@/lib/db/client'
import type { Remark } from '@/lib/submissions/changes'

/** All comments of a submission, oldest first. For whoever may see the submission. */
export async function listComments(submissionId: string): Promise<Remark[]> {
  const rows = await db().comment.findMany({
    where: { submissionId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, indicator: true, dataPoint: true, text: true, at: true, author: { select: { name: true } } },
  })
  return rows.map(({ author, at, ...row }) => ({ ...row, author: author.name, at: at.toISOString() }))
}
