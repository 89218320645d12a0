import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type Held, hold } from '@/lib/submissions/move'
import { type Declare, declareSchema } from '../schemas'

/**
 * An assigned assessor says whether they have an interest in the city, before anything of the submission is shown to
 * them. A conflict ends the assignment for good, and its reason is on record. Refuses: not found; not assigned, or
 * declared already (forbidden). Answers whether they may go on.
 */
export async function declare(actor: Actor, input: Declare): Promise<Outcome<boolean>> {
  const parsed = declareSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, conflict, reason } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId, 'review.declare')
    if (!held) return notFound
    if (!can(actor, 'review.declare', held.resource)) return forbidden
    if (!conflict) await writeDeclaration(tx, actor, held)
    else {
      await tx.reviewAssignment.delete({ where: { submissionId_assessorId: { submissionId, assessorId: actor.id } } })
      const detail = { none: false, reason } as const
      await record(tx, actor.id, { type: 'review.conflict-declared', cityId: held.cityId, submissionId, detail })
    }
    return done(!conflict)
  })
}

/** Puts on record that the assessor has no interest in the city. */
export async function writeDeclaration(tx: Tx, actor: Actor, { id, cityId }: Held): Promise<void> {
  await tx.reviewAssignment.update({
    where: { submissionId_assessorId: { submissionId: id, assessorId: actor.id } },
    data: { declaredAt: new Date() },
  })
  const detail = { none: true } as const
  await record(tx, actor.id, { type: 'review.conflict-declared', cityId, submissionId: id, detail })
}
