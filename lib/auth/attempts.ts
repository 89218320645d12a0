import 'server-only'
import { db } from '@/lib/db/client'

/** The moment since which attempts count. */
const windowStart = () => new Date(Date.now() - 15 * 60_000)

/** More for an address of the network, behind which a whole town hall may sit. */
const most = { email: 10, address: 50 }

/** Under which name an attempt is counted, and how many there may be in 15 minutes. */
export type Limit = { subject: string; most: number }

/**
 * Puts an attempt on record before anything is done for it, so that many at once count as many. False where it is one too
 * many under any of its names; under those that follow it is not counted then, so that nobody uses up what others share.
 */
export async function reserve(limits: readonly Limit[]): Promise<boolean> {
  const attempts = db().signInAttempt
  const since = windowStart()
  for (const { subject, most } of limits) {
    await attempts.create({ data: { subject } })
    if ((await attempts.count({ where: { subject, at: { gte: since } } })) > most) return false
  }
  return true
}

/**
 * Deletes the attempts that no longer count, now and every minute as long as the process runs: what is kept of a network
 * address goes although nobody comes again.
 */
export function keepForgetting(everyMs = 60_000): NodeJS.Timeout {
  const forget = () =>
    db()
      .signInAttempt.deleteMany({ where: { at: { lt: windowStart() } } })
      .catch((error) =>
        console.error('old attempts were not deleted:', error instanceof Error ? error.name : 'a fault'),
      )
  forget()
  return setInterval(forget, everyMs).unref()
}

/** An attempt to sign in. `forgive` takes the failures of this account back after a success; those of the network address fade by themselves. */
export async function reserveAttempt(email: string, address: string | null) {
  const byEmail = { subject: `email ${email}`, most: most.email }
  const byAddress = address ? [{ subject: `address ${address}`, most: most.address }] : []
  return {
    allowed: await reserve([byEmail, ...byAddress]),
    forgive: () => db().signInAttempt.deleteMany({ where: { subject: byEmail.subject } }),
  }
}
