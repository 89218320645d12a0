import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Resource } from '@/lib/policy/policy'
import { assignedSelect, resourceOf } from '@/lib/submissions/resource'
import type { ChallengeState } from './workflow'

export type HeldChallenge = {
  state: ChallengeState
  cityId: string
  submissionId: string
  publicationId: string
  /** The data point, "<code>/<data point id>". */
  about: string
  resource: Required<Resource>
}

/** What the policy asks about a challenge. */
export const publicationSelect = {
  cityId: true,
  submissionId: true,
  submission: { select: { assignments: assignedSelect } },
} as const

/** Locks a challenge against anybody else until the transaction ends; null when there is none. */
export async function holdChallenge(tx: Tx, id: string): Promise<HeldChallenge | null> {
  await tx.$queryRaw`SELECT 1 FROM "Challenge" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.challenge.findUnique({
    where: { id },
    select: {
      state: true,
      indicator: true,
      dataPoint: true,
      publicationId: true,
      publication: { select: publicationSelect },
    },
  })
  if (!row) return null
  const { publication, publicationId, indicator, dataPoint } = row
  const { cityId, submissionId, submission } = publication
  return {
    state: row.state as ChallengeState,
    cityId,
    submissionId,
    publicationId,
    about: `${indicator}/${dataPoint}`,
    resource: resourceOf(cityId, submission.assignments),
  }
}
