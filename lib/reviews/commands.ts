import 'server-only'
import { record } from '@/lib/audit/record'
import { insertComment } from '@/lib/comments/store'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type Held, hold, move } from '@/lib/submissions/move'
import type { SubmissionState } from '@/lib/submissions/workflow'
import { writeDeclaration } from './commands/declare'
import { holdReview } from './hold-review'
import { type Decide, type Decision, decideSchema, type Return, returnSchema } from './schemas'
import { hindranceOf } from './second'
import { readDecidable, writeRulings } from './store'
import { findUnclean } from './store/clean'
import { readStanding } from './store/second'

/**
 * Takes a submission up: it is under review from here. An assessor who has not declared yet declares thereby to have no
 * interest in the city. Refuses: not found; not a lead assessor of it; not handed in (conflict).
 */
export const startReview = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId, 'review.start')
    if (!held) return notFound
    const moved = await move(tx, actor, held, 'start-review')
    if (moved.ok && can(actor, 'review.declare', held.resource)) await writeDeclaration(tx, actor, held)
    return moved
  })

/**
 * Decides on readings: verified, not verified (with a code and words), or a question to the city, which opens that one
 * data point to it and begins a conversation. Never changes a value. Several are verified at once only where nothing
 * speaks against any of them. Refuses: not found; not a lead assessor; not under review, no value, read before somebody
 * else's decision, a warning among many, or a value both readers have decided (conflict, with its keys): then nothing is
 * decided. Answers how many were.
 */
export async function decide(actor: Actor, input: Decide): Promise<Outcome<number>> {
  const parsed = decideSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, decisions } = parsed.data
  return transaction(async (tx) => {
    const held = await holdReview(tx, actor, submissionId, 'review.decide')
    if (!held.ok) return held
    const refused =
      (await refuseDecisions(tx, held.value, decisions)) ?? (await refuseCompared(tx, held.value, decisions.map(keyOf)))
    if (refused) return refused
    const accepted = decisions.filter((each) => each.verdict === 'verified').map(keyOf)
    const unclean = accepted.length > 1 ? await findUnclean(tx, held.value, accepted) : []
    if (unclean.length > 0) return conflict(`to be looked at one by one: ${unclean.join(', ')}`, unclean)
    await writeRulings(tx, submissionId, decisions, actor.id)
    for (const { indicator, dataPoint, verdict, reason } of decisions)
      if (verdict === 'in-question')
        await insertComment(tx, { submissionId, indicator, dataPoint, text: reason ?? '' }, actor.id)
    const [about, ...others] = decisions.map(keyOf)
    const questions = decisions.filter((each) => each.verdict === 'in-question').map(keyOf)
    const count = (verdict: string) => decisions.filter((each) => each.verdict === verdict).length
    const detail = {
      verified: count('verified'),
      notVerified: count('not-verified'),
      asked: questions.length,
      together: accepted.length > 1,
      ...(questions.length > 0 ? { questions } : {}),
      ...(about !== undefined && others.length === 0 ? { about } : { keys: decisions.map(keyOf) }),
    }
    await record(tx, actor.id, { type: 'readings.decided', cityId: held.value.cityId, submissionId, detail })
    return done(decisions.length)
  })
}

const keyOf = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => `${indicator}/${dataPoint}`

async function refuseDecisions(tx: Tx, { id }: Held, decisions: readonly Decision[]) {
  const found = new Map((await readDecidable(tx, id, decisions.map(keyOf))).map((each) => [each.key, each]))
  const twice = decisions.map(keyOf).filter((key, at, all) => all.indexOf(key) !== at)
  if (twice.length > 0) return conflict(`decided twice at once: ${twice.join(', ')}`, twice)
  const nothing = decisions.map(keyOf).filter((key) => found.get(key)?.state !== 'value')
  if (nothing.length > 0) return conflict(`there is no value to decide on: ${nothing.join(', ')}`, nothing)
  const overtaken = decisions
    .filter(({ revision, ...each }) => revision !== found.get(keyOf(each))?.revision)
    .map(keyOf)
  return overtaken.length > 0
    ? conflict(`changed meanwhile by somebody else: ${overtaken.join(', ')}`, overtaken)
    : null
}

/** Once both readers are done and have seen each other, a verdict changes only by settling, so that the record is true. */
export async function refuseCompared(tx: Tx, held: Held, keys: readonly string[]) {
  if (!held.resource.assessors.some((each) => each.part === 'second')) return null
  const compared = new Set((await readStanding(tx, held))?.comparisons?.map((each) => each.key))
  const closed = keys.filter((key) => compared.has(key))
  return closed.length > 0
    ? conflict(`both readers have decided; differences are settled: ${closed.join(', ')}`, closed)
    : null
}

/**
 * Sends the submission back to the city as a whole, with what the city is told. Refuses: not found; not a lead assessor;
 * no words (invalid); not under review (conflict).
 */
export async function returnToCity(actor: Actor, input: Return): Promise<Outcome<SubmissionState>> {
  const parsed = returnSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, reason } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    return held ? move(tx, actor, held, 'return', reason) : notFound
  })
}

/**
 * Ends the review. Refuses (conflict) while any value is undecided or in question, and, where a second reader is needed,
 * until they have read their share and every difference is settled.
 */
export const completeReview = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'review.complete', held.resource)) return forbidden
    const open = await tx.reading.count({
      where: { submissionId, OR: [{ verification: 'in-question' }, { verification: 'unreviewed', state: 'value' }] },
    })
    if (open > 0) return conflict(`${open} values are not decided yet`)
    const standing = await readStanding(tx, held)
    const hindrance = standing && hindranceOf(standing)
    return hindrance ? conflict(hindrance.reason, hindrance.keys) : move(tx, actor, held, 'complete-review')
  })
