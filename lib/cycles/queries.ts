import 'server-only'
import { db } from '@/lib/db/client'

export type CycleRow = {
  id: string
  framework: string
  edition: string
  year: number
  name: string
  opensOn: Date
  dueOn: Date
  /** The share (0 to 1) of a submission's values that a second reader looks at. */
  secondShare: number
  submissions: number
  /** Is or was one of them under review? */
  begun: boolean
}

/** All reporting cycles, the newest first, with how many cities take part. */
export async function listCycles(): Promise<CycleRow[]> {
  const rows = await db().reportingCycle.findMany({
    orderBy: { year: 'desc' },
    include: { submissions: { select: { kind: true, state: true } } },
  })
  return rows.map(({ submissions, ...cycle }) => ({
    ...cycle,
    submissions: submissions.length,
    begun: submissions.some(({ kind, state }) => kind === 'report' && state !== 'draft' && state !== 'submitted'),
  }))
}
