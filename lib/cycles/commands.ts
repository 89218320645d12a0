import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction, whenTaken } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type NewCycle, newCycleSchema } from './schemas'

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
