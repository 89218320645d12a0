import 'server-only'
import { createHmac } from 'node:crypto'
import type { Limit } from '@/lib/auth/attempts'
import { env } from '@/lib/env'

/** In 15 minutes. */
const most = { address: 5, all: 60 }

/**
 * How many challenges may come from one network address, and how many in all: nobody can bury the moderators. The address
 * is kept as a keyed hash alone, until it no longer counts, and counted first: whoever sends too many takes nothing from
 * the others. Null where it cannot be known: then only the second holds.
 */
export function limitsOf(address: string | null): Limit[] {
  const all = { subject: 'challenge', most: most.all }
  if (address === null) return [all]
  const hash = createHmac('sha256', env.NEXTAUTH_SECRET).update(`challenge ${address}`).digest('hex')
  return [{ subject: `challenge ${hash}`, most: most.address }, all]
}
