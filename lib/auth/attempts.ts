import 'server-only'
import { db } from '@/lib/db/client'

const windowMs = 15 * 60_000
/** More for an address of the network, behind which a whole town hall may sit. */
const most = { email: 10, address: 50 }

/**
 * Puts an attempt on record before the password is looked at, so that many at once count as many. `forgive` takes the
 * failures of this account back after a success; those of the network address fade by themselves.
 */
export async function reserveAttempt(email: string, address: string | null) {
  const attempts = db().signInAttempt
  const subjects = [`email ${email}`, ...(address ? [`address ${address}`] : [])]
  const since = new Date(Date.now() - windowMs)
  await attempts.deleteMany({ where: { at: { lt: since } } })
  await attempts.createMany({ data: subjects.map((subject) => ({ subject })) })
  const counts = await Promise.all(
    subjects.map((subject) => attempts.count({ where: { subject, at: { gte: since } } })),
  )
  const [byEmail = 0, byAddress = 0] = counts
  return {
    allowed: byEmail <= most.email && byAddress <= most.address,
    forgive: () => attempts.deleteMany({ where: { subject: `email ${email}` } }),
  }
}
