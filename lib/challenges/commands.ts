import 'server-only'
import { record } from '@/lib/audit/record'
import { reserve } from '@/lib/auth/attempts'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { findPlaced } from '@/lib/scorecards/edition'
import { getScorecard } from '@/lib/scorecards/queries'
import { limitsOf } from './limit'
import {
  type AnswerChallenge,
  answerChallengeSchema,
  type DeclineChallenge,
  declineChallengeSchema,
  type RaiseChallenge,
  raiseChallengeSchema,
  type ShowChallenge,
  showChallengeSchema,
} from './schemas'
import { holdChallenge } from './store'
import { type ChallengeEvent, moves } from './workflow'

/**
 * Anybody says, with a source, what is wrong with a published value. It waits for an administrator; the publication stays
 * as it is. `address` is the caller's in the network, or null where it cannot be known. Refuses: what does not fit
 * (invalid); no such published value (not found); too many (conflict).
 */
export async function raiseChallenge(input: RaiseChallenge, address: string | null): Promise<Outcome<null>> {
  const parsed = raiseChallengeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { city, edition, value, text, source, homepage } = parsed.data
  if (homepage !== '') return done(null)
  const scorecard = await getScorecard(city, edition.year, edition.version)
  const point = scorecard && findPlaced(scorecard, value)
  if (!scorecard || !point) return notFound
  if (!(await reserve(limitsOf(address)))) return conflict('there have been too many; try again in 15 minutes')
  const { indicator, dataPoint } = point
  const { year, version } = scorecard
  return transaction(async (tx) => {
    const publication = await tx.publication.findFirstOrThrow({
      where: { city: { slug: city }, year, version },
      select: { id: true, cityId: true, submissionId: true },
    })
    const { cityId, submissionId, id: publicationId } = publication
    const { id } = await tx.challenge.create({
      data: { publicationId, indicator, dataPoint, text, source },
      select: { id: true },
    })
    const detail = { challengeId: id, about: `${indicator}/${dataPoint}` }
    await record(tx, null, { type: 'challenge.received', cityId, submissionId, publicationId, detail })
    return done(null)
  })
}

/** An administrator lets the public read a challenge. Refuses: not found; not an administrator; not received (conflict). */
export async function showChallenge(actor: Actor, input: ShowChallenge): Promise<Outcome<null>> {
  const parsed = showChallengeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction((tx) => move(tx, actor, parsed.data.challengeId, 'show', { shownAt: new Date() }))
}

/** An administrator declines a challenge, also one that is shown, and says why to those who look after it. Refuses as `showChallenge`. */
export async function declineChallenge(actor: Actor, input: DeclineChallenge): Promise<Outcome<null>> {
  const parsed = declineChallengeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { challengeId, reason } = parsed.data
  return transaction((tx) => move(tx, actor, challengeId, 'decline', { reason }))
}

/** The city, its lead assessor or an administrator answers a challenge; the public reads it. Refuses: not found; forbidden; not shown (conflict). */
export async function answerChallenge(actor: Actor, input: AnswerChallenge): Promise<Outcome<null>> {
  const parsed = answerChallengeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { challengeId, answer } = parsed.data
  const written = { answer, answeredAt: new Date(), answeredAs: actor.role }
  return transaction((tx) => move(tx, actor, challengeId, 'answer', written))
}

type Written = { shownAt: Date } | { reason: string } | { answer: string; answeredAt: Date; answeredAs: Actor['role'] }

/** One move: policy, table, guarded write, audit event. The row is locked, so that of two people at once one is told. */
async function move(
  tx: Tx,
  actor: Actor,
  challengeId: string,
  event: ChallengeEvent,
  written: Written,
): Promise<Outcome<null>> {
  const held = await holdChallenge(tx, challengeId)
  if (!held || !can(actor, 'challenge.view', held.resource)) return notFound
  const step = moves[held.state][event]
  if (step && !can(actor, step.needs, held.resource)) return forbidden
  if (!step) return conflict(`a challenge that is ${held.state} has no "${event}"`)
  await tx.challenge.update({ where: { id: challengeId }, data: { state: step.to, ...written } })
  const { cityId, submissionId, publicationId, about, state } = held
  const reason = 'reason' in written ? { reason: written.reason } : {}
  const detail = { challengeId, about, event, from: state, to: step.to, ...reason }
  await record(tx, actor.id, { type: 'challenge.moved', cityId, submissionId, publicationId, detail })
  return done(null)
}
