import 'server-only'
import { db } from '@/lib/db/client'
import type { DataPoint } from '@/lib/frameworks/types'
import type { HistoryRow, Told } from '@/lib/submissions/changes'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import type { Door } from '@/lib/submissions/words'

/** More than anybody reads; a field that saves as one types makes many. */
const most = 200

const made = { id: true, at: true, door: true, before: true, after: true, by: { select: { name: true } } } as const

/** Who changed a data point of a submission or the inputs it is made of, when, how and from what to what; newest first. */
export async function listHistory(submissionId: string, point: DataPoint, indicator: string): Promise<HistoryRow[]> {
  const newest = { orderBy: { id: 'desc' }, take: most, select: made } as const
  const [readings, inputs] = await Promise.all([
    db().readingHistory.findMany({
      where: { reading: { submissionId, indicator, dataPoint: point.id } },
      ...newest,
    }),
    db().inputHistory.findMany({
      where: { submissionId, input: { in: inputsOfFormula(point.formula) } },
      ...newest,
      select: { ...made, input: true },
    }),
  ])
  const rows: HistoryRow[] = [
    ...readings.map(({ before, after, ...row }) => ({
      ...tell(row),
      what: 'reading' as const,
      key: point.key,
      before: before as Partial<Told> | null,
      after: after as Partial<Told>,
    })),
    ...inputs.map(({ before, after, input, ...row }) => ({
      ...tell(row),
      what: 'input' as const,
      key: input,
      before,
      after,
    })),
  ]
  return rows.sort((a, b) => b.at.localeCompare(a.at)).slice(0, most)
}

const tell = (row: { at: Date; door: string; by: { name: string } }) => ({
  by: row.by.name,
  at: row.at.toISOString(),
  door: row.door as Door,
})
