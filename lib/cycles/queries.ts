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
  submissions: number
}

/** All reporting cycles, the newest first, with how many cities take part. */
export async function listCycles(): Promise<CycleRow[]> {
  const rows = await db().reportingCycle.findMany({
    orderBy: { year: 'desc' },
    include: { _count: { select: { submissions: true } } },
  })
  return rows.map(({ _count, ...cycle }) => ({ ...cycle, submissions: _count.submissions }))
}
