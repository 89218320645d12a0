import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Who has declared a conflict of interest in this submission, with the reason they gave; it ends for good. */
export async function readConflicts(tx: Tx, submissionId: string): Promise<Map<string, string>> {
  const rows = await tx.auditEvent.findMany({
    where: { submissionId, type: 'review.conflict-declared', detail: { path: ['none'], equals: false } },
    select: { actorId: true, detail: true },
  })
  return new Map(rows.map(({ actorId, detail }) => [actorId ?? '', (detail as { reason: string }).reason]))
}
