import 'server-only'
import { notFound } from 'next/navigation'
import { requireSession } from '@/lib/auth/session'
import { type Actor, can } from '@/lib/policy/policy'

/** Whoever may see a queue of reviews: an assessor or an administrator. For anybody else there is no such page. */
export async function openReviews(from: string): Promise<Actor> {
  const actor = await requireSession(from)
  return can(actor, 'review.queue') ? actor : notFound()
}
