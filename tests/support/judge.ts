/** Decides as somebody who has just looked: with the revisions that stand now. */
import { db } from '@/lib/db/client'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { decide } from '@/lib/reviews/commands'
import { acceptClean } from '@/lib/reviews/commands/accept'
import type { Decide } from '@/lib/reviews/schemas'

type Judgement = Omit<Decide['decisions'][number], 'revision'>
type Judge = { submissionId: string; decisions: Judgement[] }

/** The revision of a reading as it stands; 1 where there is none. */
export async function revisionOf(
  submissionId: string,
  { indicator, dataPoint }: { indicator: string; dataPoint: string },
): Promise<number> {
  const where = { submissionId_indicator_dataPoint: { submissionId, indicator, dataPoint } }
  return (await db().reading.findUnique({ where }))?.revision ?? 1
}

export async function judge(actor: Actor, { submissionId, decisions }: Judge): Promise<Outcome<number>> {
  const looked = decisions.map(async (each) => ({ ...each, revision: await revisionOf(submissionId, each) }))
  return decide(actor, { submissionId, decisions: await Promise.all(looked) })
}

export async function accept(actor: Actor, submissionId: string, keys: readonly string[]): Promise<Outcome<number>> {
  const looked = keys.map(async (key) => {
    const [indicator = '', dataPoint = ''] = key.split('/')
    return { key, revision: await revisionOf(submissionId, { indicator, dataPoint }) }
  })
  return acceptClean(actor, submissionId, await Promise.all(looked))
}
