import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type Held, hold, move, moveOnly } from '@/lib/submissions/move'
import type { SubmissionState } from '@/lib/submissions/workflow'
import { type Decide, decideSchema } from './schemas'
import { writeDecisions } from './store'

/** Assigns an assessor to a submission. Refuses: not an admin; not an assessor, or one who belongs to the city. */
export const assignAssessor = (actor: Actor, submissionId: string, assessorId: string): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'review.assign', held.resource)) return forbidden
    const assessor = await tx.user.findFirst({
      where: { id: assessorId, role: 'assessor', disabledAt: null, memberships: { none: { cityId: held.cityId } } },
      select: { id: true },
    })
    if (!assessor) return conflict('an active assessor who does not belong to the city is needed')
    const key = { submissionId, assessorId }
    await tx.reviewAssignment.upsert({ where: { submissionId_assessorId: key }, create: key, update: {} })
    await record(tx, actor.id, { type: 'review.assigned', cityId: held.cityId, submissionId, detail: { assessorId } })
    return done(null)
  })

/** The assessor declares to have no interest in the city and takes the review up; the submission is in review then. */
export const startReview = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    const moved = await move(tx, actor, held, 'start-review')
    if (!moved.ok) return moved
    await tx.reviewAssignment.updateMany({
      where: { submissionId, assessorId: actor.id },
      data: { conflictDeclaredAt: new Date() },
    })
    await record(tx, actor.id, {
      type: 'review.conflict-declared',
      cityId: held.cityId,
      submissionId,
      detail: { none: true },
    })
    return moved
  })

/**
 * Decides on readings, one by one or many at once: verified, not verified, or a question to the city. Never changes a
 * value. Refuses: not found; not the assigned assessor; not in review, or a data point without a value (conflict): then
 * nothing is decided. Answers how many were.
 */
export async function decide(actor: Actor, input: Decide): Promise<Outcome<number>> {
  const parsed = decideSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, decisions } = parsed.data
  return transaction(async (tx) => {
    const held = await holdForReview(tx, actor, submissionId)
    if (!held.ok) return held
    const undecidable = await writeDecisions(tx, submissionId, decisions, actor.id)
    if (undecidable.length > 0) throw new Undecidable(undecidable)
    const count = (verdict: string) => decisions.filter((each) => each.verdict === verdict).length
    const detail = { verified: count('verified'), notVerified: count('not-verified'), asked: count('in-question') }
    await record(tx, actor.id, { type: 'readings.decided', cityId: held.value.cityId, submissionId, detail })
    return done(decisions.length)
  }).catch((error: unknown) => {
    if (error instanceof Undecidable) return conflict(error.message)
    throw error
  })
}

/** Thrown inside the transaction, so that the decisions written before it are taken back too. */
class Undecidable extends Error {
  constructor(keys: string[]) {
    super(`there is no value to decide on: ${keys.join(', ')}`)
  }
}

const holdForReview = async (tx: Tx, actor: Actor, submissionId: string): Promise<Outcome<Held>> => {
  const held = await hold(tx, actor, submissionId)
  if (!held) return notFound
  if (!can(actor, 'review.decide', held.resource)) return forbidden
  if (held.state !== 'in-review') return conflict(`a submission that is ${held.state} is not under review`)
  return done(held)
}

/** Sends the submission back to the city as a whole. */
export const returnToCity = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction((tx) => moveOnly(tx, actor, submissionId, 'return'))

/** Ends the review. Refuses (conflict) while any value is undecided or in question. */
export const completeReview = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'review.complete', held.resource)) return forbidden
    const open = await tx.reading.count({
      where: { submissionId, state: 'value', verification: { in: ['unreviewed', 'in-question'] } },
    })
    if (open > 0) return conflict(`${open} values are not decided yet`)
    return move(tx, actor, held, 'complete-review')
  })
