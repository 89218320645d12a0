import 'server-only'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/db/client'
import { conflict, done, notFound, type Outcome } from '@/lib/outcome'
import { isOver, type SubmissionState } from '@/lib/submissions/workflow'
import { writeTasks } from '@/lib/tasks/store'
import { stateOf, whyClosed } from './state'
import { hashToken } from './token'

const held = {
  id: true,
  cityId: true,
  email: true,
  role: true,
  submissionId: true,
  scopes: true,
  dueOn: true,
  invitedById: true,
  acceptedAt: true,
  revokedAt: true,
  expiresAt: true,
} as const

/** The invitation of a link, locked so that of two who follow it at once one comes second. Refuses (conflict) a closed one. */
export async function holdInvitation(tx: Tx, token: string) {
  const tokenHash = hashToken(token)
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`
  const row = await tx.invitation.findUnique({ where: { tokenHash }, select: held })
  if (!row) return notFound
  const state = stateOf(row)
  return state === 'open' ? done(row) : conflict(whyClosed[state])
}

type Open = Extract<Awaited<ReturnType<typeof holdInvitation>>, { ok: true }>['value']

/** Uses an invitation up: membership (one that is there already stays as it is), tasks, and the record of it. */
export async function spendInvitation(tx: Tx, invitation: Open, userId: string): Promise<Outcome<{ cityId: string }>> {
  const { id, cityId, role, submissionId, scopes, dueOn } = invitation
  await tx.invitation.update({ where: { id }, data: { acceptedAt: new Date(), acceptedById: userId } })
  const key = { userId, cityId }
  await tx.membership.upsert({ where: { userId_cityId: key }, create: { ...key, role }, update: {} })
  await record(tx, userId, { type: 'invitation.accepted', cityId, detail: { invitationId: id } })
  await record(tx, userId, { type: 'member.added', cityId, detail: { userId, role } })
  const submission =
    submissionId && (await tx.submission.findUnique({ where: { id: submissionId, cityId }, select: { state: true } }))
  if (submissionId && submission && !isOver(submission.state as SubmissionState)) {
    const day = dueOn?.toISOString().slice(0, 10) ?? null
    await writeTasks(tx, submissionId, userId, scopes, day)
    for (const scope of scopes) {
      const detail = { assigneeId: userId, scope, dueOn: day }
      await record(tx, invitation.invitedById, { type: 'task.assigned', cityId, submissionId, detail })
    }
  }
  return done({ cityId })
}
