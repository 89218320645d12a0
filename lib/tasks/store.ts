import 'server-only'
import type { Tx } from '@/lib/db/client'

/** The scopes a person has been given in a submission. */
export async function readScopes(tx: Tx, submissionId: string, assigneeId: string): Promise<string[]> {
  const rows = await tx.task.findMany({ where: { submissionId, assigneeId }, select: { scope: true } })
  return rows.map((each) => each.scope)
}

/** Gives scopes to a person; one they have already gets the new date. */
export async function writeTasks(
  tx: Tx,
  submissionId: string,
  assigneeId: string,
  scopes: readonly string[],
  dueOn: string | null,
): Promise<void> {
  const due = dueOn === null ? null : new Date(dueOn)
  for (const scope of new Set(scopes)) {
    const key = { submissionId, assigneeId, scope }
    await tx.task.upsert({
      where: { submissionId_assigneeId_scope: key },
      create: { ...key, dueOn: due },
      update: { dueOn: due },
    })
  }
}
