import 'server-only'
import { notFound } from 'next/navigation'
import type { Actor, Role } from '@/lib/policy/policy'
import { requireSession } from './session'

/**
 * The signed-in person, when of this role. Whoever is not signed in goes to the sign-in page; whoever has another role
 * gets 404, as if the page were not there.
 */
export async function requireRole(role: Role, from: string): Promise<Actor> {
  const actor = await requireSession(from)
  return actor.role === role ? actor : notFound()
}
