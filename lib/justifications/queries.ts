import 'server-only'
import { db } from '@/lib/db/client'
import type { JustificationRow } from './schemas'

/** All justifications of a submission. For whoever may see the submission. */
export async function listJustifications(submissionId: string): Promise<JustificationRow[]> {
  const rows = await db().justification.findMany({
    where: { submissionId },
    orderBy: [{ indicator: 'asc' }, { dataPoint: 'asc' }, { rule: 'asc' }],
    select: { rule: true, indicator: true, dataPoint: true, text: true, at: true, by: { select: { name: true } } },
  })
  return rows.map(({ by, at, ...row }) => ({ ...row, by: by.name, at: at.toISOString() }))
}
