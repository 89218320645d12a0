import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Past } from './carry-forward'
import { readInputs } from './input-store'
import { readAll } from './store'

/** Which report comes before this one: same city, same framework edition, an earlier year. */
export type Before = { cityId: string; framework: string; edition: string; year: number }

/** The city's latest submission before this one with all it says, or null when this is its first. */
export async function readPast(tx: Tx, { cityId, framework, edition, year }: Before): Promise<Past | null> {
  const [row] = await tx.$queryRaw<{ id: string; year: number }[]>`
    SELECT submission.id, year FROM "Submission" submission JOIN "ReportingCycle" cycle ON cycle.id = "cycleId"
    WHERE "cityId" = ${cityId}::uuid AND framework = ${framework} AND edition = ${edition} AND year < ${year}
    ORDER BY year DESC LIMIT 1`
  if (!row) return null
  const [readings, inputs] = [await readAll(tx, row.id), await readInputs(tx, row.id)]
  return {
    year: row.year,
    readings,
    inputs: new Map([...inputs].map(([key, { value }]) => [key, value])),
  }
}
