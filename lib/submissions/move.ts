import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/db/client'
import { conflict, done, forbidden, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can, type Permission, type Resource } from '@/lib/policy/policy'
import { readHead } from './store/head'
import { moveFor, type SubmissionEvent, type SubmissionKind, type SubmissionState } from './workflow'

/** A submission as every command needs it, locked against anybody else until the transaction ends. */
export type Held = {
  id: string
  cityId: string
  fictional: boolean
  framework: string
  edition: string
  year: number
  kind: SubmissionKind
  state: SubmissionState
  basisNote: string | null
  resource: Required<Resource>
}

/**
 * Locks a submission and answers it, or null when there is none or when `actor` may not even see it: to them it does
 * not exist, and the answer must not tell. `or` opens it to those who may do just that without seeing it.
 */
export async function hold(tx: Tx, actor: Actor, submissionId: string, or?: Permission): Promise<Held | null> {
  if (!z.uuid().safeParse(submissionId).success) return null
  await tx.$queryRaw`SELECT 1 FROM "Submission" WHERE id = ${submissionId}::uuid FOR UPDATE`
  const head = await readHead(tx, submissionId)
  if (!head) return null
  const { city, cycle, resource, ...submission } = head
  if (!can(actor, 'submission.view', resource) && !(or && can(actor, or, resource))) return null
  const { framework, edition, year } = cycle
  return { ...submission, cityId: city.id, fictional: city.fictional, framework, edition, year, resource }
}

/**
 * Makes one move of the workflow: policy, table, guarded write, audit event. The write names the state that was read, so
 * that of two people at once one wins and the other is told (conflict). `reason` is what whoever it goes to is told.
 * Answers the state it is in now.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  held: Held,
  event: SubmissionEvent,
  reason?: string,
): Promise<Outcome<SubmissionState>> {
  const step = moveFor(held.kind, held.state, event)
  if (step && !can(actor, step.needs, held.resource)) return forbidden
  if (!step) return conflict(`a ${held.kind} that is ${held.state} has no "${event}"`)
  const { count } = await tx.submission.updateMany({
    where: { id: held.id, state: held.state },
    data: { state: step.to, ...(event === 'submit' ? { submittedAt: new Date() } : {}) },
  })
  if (count === 0) return conflict('somebody else has just moved this submission')
  const detail = { event, from: held.state, to: step.to, ...(reason ? { reason } : {}) }
  await record(tx, actor.id, { type: 'submission.moved', cityId: held.cityId, submissionId: held.id, detail })
  return done(step.to)
}

/** `move` as a command of its own. Refuses: not found (or not to be seen); forbidden; no such move (conflict). */
export async function moveOnly(tx: Tx, actor: Actor, submissionId: string, event: SubmissionEvent) {
  const held = await hold(tx, actor, submissionId)
  return held ? move(tx, actor, held, event) : notFound
}
