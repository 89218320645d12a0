import 'server-only'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '@/lib/policy/policy'
import { getActor } from '@/lib/users/queries'
import { authOptions } from './options'

/**
 * Who sends this request, read from the database once per request: the cookie only names the person and the epoch. Null
 * when not signed in, disabled since, or when their sessions have been ended.
 */
export const getSession = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions())
  if (!session?.userId) return null
  return getActor(session.userId, session.epoch)
})

/** Like `getSession`, but whoever is not signed in is taken to the sign-in page, and from there back to `from`. */
export async function requireSession(from = '/'): Promise<Actor> {
  const actor = await getSession()
  return actor ?? redirect(`/sign-in?next=${encodeURIComponent(from)}`)
}
