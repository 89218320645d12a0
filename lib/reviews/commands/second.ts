import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { conflict, done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { holdReview } from '../hold-review'
import { type ReadSecond, readSecondSchema, type Settle, settleSchema } from '../schemas'
import { readDecidable, writeRulings } from '../store'
import { readStanding } from '../store/second'

/**
 * The second reader says what they make of a value, blind. It changes nothing in the reading and is shown to nobody until
 * both are done. Refuses: not found; not the second reader; not under review, not in the sample, another figure than the
 * one looked at, or after the two were compared (conflict, with its key).
 */
export async function readSecond(actor: Actor, input: ReadSecond): Promise<Outcome<null>> {
  const parsed = readSecondSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, indicator, dataPoint, ...judgement } = parsed.data
  const key = `${indicator}/${dataPoint}`
  return transaction(async (tx) => {
    const held = await holdReview(tx, actor, submissionId, 'review.read-second')
    if (!held.ok) return held
    const standing = await readStanding(tx, held.value)
    if (!standing?.sample.includes(key)) return conflict('not among the values to be read a second time', [key])
    if (standing.comparisons) return conflict('both readers are done', [key])
    const [reading] = await readDecidable(tx, submissionId, [key])
    if (reading?.value !== judgement.value) return conflict(`changed meanwhile: ${key}`, [key])
    const said = { ...judgement, byId: actor.id, at: new Date() }
    const unsettled = { leadVerdict: null, settlement: null, settledById: null, settledAt: null }
    await tx.secondDecision.upsert({
      where: { submissionId_indicator_dataPoint: { submissionId, indicator, dataPoint } },
      create: { submissionId, indicator, dataPoint, ...said },
      update: { ...said, ...unsettled },
    })
    const left = standing.unread.filter((each) => each !== key).length
    await record(tx, actor.id, {
      type: 'review.second-read',
      cityId: held.value.cityId,
      submissionId,
      detail: { left },
    })
    return done(null)
  })
}

/**
 * The lead settles a difference with the second reader: says what the value ends as, and why. What both had decided
 * stays on record. Refuses: not found; not a lead assessor; no difference, or settled already (conflict).
 */
export async function settle(actor: Actor, input: Settle): Promise<Outcome<null>> {
  const parsed = settleSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, indicator, dataPoint, settlement, ...ruling } = parsed.data
  const key = `${indicator}/${dataPoint}`
  return transaction(async (tx) => {
    const held = await holdReview(tx, actor, submissionId, 'review.decide')
    if (!held.ok) return held
    const comparisons = (await readStanding(tx, held.value))?.comparisons
    const found = comparisons?.find((each) => each.key === key && each.differs && !each.settled)
    if (!found) return conflict('there is no difference to settle', [key])
    await tx.secondDecision.update({
      where: { submissionId_indicator_dataPoint: { submissionId, indicator, dataPoint } },
      data: { leadVerdict: found.lead, settlement, settledById: actor.id, settledAt: new Date() },
    })
    await writeRulings(tx, submissionId, [{ indicator, dataPoint, ...ruling }], actor.id)
    const detail = { about: key, lead: found.lead, second: found.second.verdict, ended: ruling.verdict }
    await record(tx, actor.id, { type: 'review.settled', cityId: held.value.cityId, submissionId, detail })
    return done(null)
  })
}
