import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction, whenTaken } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type NewCycle, newCycleSchema, type ShareOfCycle, shareOfCycleSchema } from './schemas'

/** Opens the reporting cycle of a year. Refuses: not an admin; a year that has its cycle (conflict). Answers its id. */
export async function openCycle(actor: Actor, input: NewCycle): Promise<Outcome<string>> {
  if (!can(actor, 'cycle.open')) return forbidden
  const parsed = newCycleSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { opensOn, dueOn, ...cycle } = parsed.data
  const { framework, edition, year } = cycle
  return transaction(async (tx) => {
    const dates = { opensOn: new Date(opensOn), dueOn: new Date(dueOn) }
    const { id } = await tx.reportingCycle.create({ data: { ...cycle, ...dates }, select: { id: true } })
    await record(tx, actor.id, { type: 'cycle.opened', detail: { framework, edition, year } })
    return done(id)
  }).catch(whenTaken(conflict(`${framework} ${edition} has its cycle of ${year} already`)))
}

/**
 * Says which share (0 to 1) of a submission's values a second reader looks at in this cycle. Refuses: not an admin; no
 * such cycle (not found); once a review of it has begun (conflict), for another share would be another sample.
 */
export async function setSecondShare(actor: Actor, input: ShareOfCycle): Promise<Outcome<null>> {
  if (!can(actor, 'cycle.open')) return forbidden
  const parsed = shareOfCycleSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { cycleId, secondShare } = parsed.data
  return transaction(async (tx) => {
    // Whoever takes up a submission of the cycle waits for this, and this for them.
    await tx.$queryRaw`SELECT 1 FROM "Submission" WHERE "cycleId" = ${cycleId}::uuid FOR UPDATE`
    const cycle = await tx.reportingCycle.findUnique({ where: { id: cycleId }, select: { secondShare: true } })
    if (!cycle) return notFound
    if (cycle.secondShare === secondShare) return done(null)
    const begun = await tx.submission.count({
      where: { cycleId, kind: 'report', state: { notIn: ['draft', 'submitted'] } },
    })
    if (begun > 0) return conflict(`${begun} submissions of this cycle are or were under review already`)
    await tx.reportingCycle.update({ where: { id: cycleId }, data: { secondShare } })
    const detail = { cycleId, from: cycle.secondShare, to: secondShare }
    await record(tx, actor.id, { type: 'cycle.share-set', detail })
    return done(null)
  })
}
