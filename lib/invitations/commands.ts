import 'server-only'
import { record } from '@/lib/audit/record'
import type { SignedIn } from '@/lib/auth/authenticate'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction, whenTaken } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { hold } from '@/lib/submissions/move'
import { isOver } from '@/lib/submissions/workflow'
import { isScope } from '@/lib/tasks/scope'
import { insertUser } from '@/lib/users/store'
import { type Accept, acceptSchema, type Invite, inviteSchema } from './schemas'
import { stateOf } from './state'
import { holdInvitation, spendInvitation } from './store'
import { hashToken, newToken } from './token'

/** `token` is the last part of the link (/invitation/<token>) and is never to be had again. */
export type Invited = { id: string; token: string; expiresAt: Date }

/**
 * Makes a link that lets one person join a city, once and for a time. Refuses: not found; not the coordinator or an
 * admin (forbidden); parts the framework does not have (invalid); somebody who belongs to the city already, or a
 * submission that is over (conflict). Does not tell whether the address has an account elsewhere.
 */
export async function invite(actor: Actor, input: Invite): Promise<Outcome<Invited>> {
  const parsed = inviteSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { days, dueOn, ...sent } = parsed.data
  const { cityId, email, role } = sent
  const refused = refusalFor(actor, cityId)
  if (refused) return refused
  return transaction(async (tx) => {
    if (!(await tx.city.findUnique({ where: { id: cityId }, select: { id: true } }))) return notFound
    if (await tx.membership.findFirst({ where: { cityId, user: { email } }, select: { userId: true } }))
      return conflict(`${email} belongs to the city already`)
    const parts = await checkParts(tx, actor, sent)
    if (!parts.ok) return parts
    const token = newToken()
    const expiresAt = new Date(Date.now() + days * 24 * 60 * 60_000)
    const due = dueOn === null ? null : new Date(dueOn)
    const data = { ...sent, dueOn: due, tokenHash: hashToken(token), expiresAt, invitedById: actor.id }
    const { id } = await tx.invitation.create({ data, select: { id: true } })
    await record(tx, actor.id, { type: 'invitation.sent', cityId, detail: { invitationId: id, role } })
    return done({ id, token, expiresAt })
  })
}

/** Makes a link useless. Refuses: not found; forbidden; one that was used, withdrawn or has expired (conflict). */
export const revokeInvitation = (actor: Actor, invitationId: string): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE id = ${invitationId}::uuid FOR UPDATE`
    const row = await tx.invitation.findUnique({
      where: { id: invitationId },
      select: { cityId: true, acceptedAt: true, revokedAt: true, expiresAt: true },
    })
    if (!row) return notFound
    const refused = refusalFor(actor, row.cityId)
    if (refused) return refused
    const state = stateOf(row)
    if (state !== 'open') return conflict(`this invitation is ${state} already`)
    await tx.invitation.update({ where: { id: invitationId }, data: { revokedAt: new Date() } })
    await record(tx, actor.id, { type: 'invitation.revoked', cityId: row.cityId, detail: { invitationId } })
    return done(null)
  })

/**
 * Makes an account for the person who was invited, as an official of the city, with the tasks that were meant for them.
 * Answers what starts their session. Refuses: not found; a name or password that will not do (invalid); a link that is
 * used, withdrawn or expired, or an address that has an account (conflict).
 */
export async function acceptInvitation(token: string, input: Accept): Promise<Outcome<SignedIn>> {
  const parsed = acceptSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => {
    const held = await holdInvitation(tx, token)
    if (!held.ok) return held
    const { email, invitedById } = held.value
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return hasAccount
    const account = { ...parsed.data, email, role: 'official', demo: false } as const
    const userId = await insertUser(tx, invitedById, account)
    await spendInvitation(tx, held.value, userId)
    return done({ userId, epoch: 0 })
  }).catch(whenTaken(hasAccount))
}

/**
 * Lets the signed-in person whom an invitation is for join its city. Refuses: not found; a link that is used, withdrawn
 * or expired, one for another address, or an account that is not an official's (conflict).
 */
export const joinCity = (actor: Actor, token: string): Promise<Outcome<{ cityId: string }>> =>
  transaction(async (tx) => {
    const held = await holdInvitation(tx, token)
    if (!held.ok) return held
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } })
    if (email !== held.value.email) return conflict('this invitation is for another address')
    if (actor.role !== 'official') return conflict('only an official can belong to a city')
    return spendInvitation(tx, held.value, actor.id)
  })

const hasAccount = conflict('the address this invitation is for has an account; sign in to join')

const refusalFor = (actor: Actor, cityId: string) => {
  if (can(actor, 'member.invite', { cityId })) return null
  return can(actor, 'submission.view', { cityId }) ? forbidden : notFound
}

type Parts = { cityId: string; submissionId: string | null; scopes: string[] }

const checkParts = async (tx: Tx, actor: Actor, { cityId, submissionId, scopes }: Parts): Promise<Outcome<null>> => {
  if (submissionId === null) return done(null)
  const held = await hold(tx, actor, submissionId)
  if (!held || held.cityId !== cityId) return notFound
  if (isOver(held.state)) return conflict(`a submission that is ${held.state} has nothing left to do`)
  const framework = getFramework(held.framework, held.edition)
  const unknown = scopes.filter((scope) => !isScope(framework, scope))
  const complain = (found: string) => ({ where: 'scopes', found, expected: 'a category or an indicator' })
  return unknown.length > 0 ? invalid(unknown.map(complain)) : done(null)
}
