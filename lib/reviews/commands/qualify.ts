import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/db/client'
import { conflict, done, forbidden, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { countAccepted } from '../store/accepted'
import { enoughSubmissions } from '../words'

/**
 * Makes a provisional assessor a qualified one. Refuses: not an admin; no such assessor (not found); qualified already,
 * or fewer than three of their submissions published as verified (conflict).
 */
export async function qualifyAssessor(actor: Actor, assessorId: string): Promise<Outcome<null>> {
  if (!can(actor, 'user.manage')) return forbidden
  return transaction(async (tx) => {
    const assessor = await tx.user.findFirst({
      where: { id: assessorId, role: 'assessor' },
      select: { qualification: true },
    })
    if (!assessor) return notFound
    if (assessor.qualification === 'qualified') return conflict('qualified already')
    const accepted = (await countAccepted(tx, assessorId)).get(assessorId) ?? 0
    if (accepted < enoughSubmissions) return conflict(`${accepted} of ${enoughSubmissions} submissions are published`)
    await tx.user.update({ where: { id: assessorId }, data: { qualification: 'qualified' } })
    await record(tx, actor.id, { type: 'assessor.qualified', detail: { assessorId, accepted } })
    return done(null)
  })
}
