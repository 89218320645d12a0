import 'server-only'
import type { Tx } from '@/lib/db/client'
import { conflict, done, forbidden, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can, type Permission } from '@/lib/policy/policy'
import { type Held, hold } from '@/lib/submissions/move'

/**
 * Holds a submission for a command of its review. Refuses: not found; without the permission; a submission that is not
 * under review (conflict).
 */
export async function holdReview(
  tx: Tx,
  actor: Actor,
  submissionId: string,
  needs: Permission,
): Promise<Outcome<Held>> {
  const held = await hold(tx, actor, submissionId, needs)
  if (!held) return notFound
  if (!can(actor, needs, held.resource)) return forbidden
  if (held.state !== 'in-review') return conflict(`a submission that is ${held.state} is not under review`)
  return done(held)
}
