import 'server-only'
import { db } from '@/lib/db/client'
import type { TaskRow } from './schemas'

/** Who is to fill in what of a submission, soonest first. For whoever may see the submission. */
export async function listTasks(submissionId: string): Promise<TaskRow[]> {
  const rows = await db().task.findMany({
    where: { submissionId },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { scope: 'asc' }, { assignee: { name: 'asc' } }],
    select: { id: true, scope: true, dueOn: true, assignee: { select: { id: true, name: true } } },
  })
  return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: dueOn?.toISOString().slice(0, 10) ?? null }))
}
