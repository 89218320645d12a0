import 'server-only'
import { z } from 'zod'
import { transaction } from '@/lib/db/client'
import { conflict, done, forbidden, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { isCutOff } from '../attempts'
import type { MailState } from '../kinds'
import { holdReader } from '../store/claim'

/**
 * Lets a mail that was given up, or was cut off on its way, be sent again at the next run. Refuses: not an admin; no such
 * mail (not found); any other mail, or one beside another that waits for the same person (conflict).
 */
export async function retryMail(actor: Actor, mailId: string): Promise<Outcome<null>> {
  if (!can(actor, 'mail.manage')) return forbidden
  if (
    !z
      .string()
      .regex(/^\d{1,18}$/)
      .safeParse(mailId).success
  )
    return notFound
  const id = BigInt(mailId)
  return transaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id }, select: { userId: true } })
    if (!mail) return notFound
    await holdReader(tx, mail.userId)
    const { state, claimedAt } = await tx.mail.findUniqueOrThrow({
      where: { id },
      select: { state: true, claimedAt: true },
    })
    if (!canRetry({ state: state as MailState, claimedAt }, new Date())) return conflict(`this mail is ${state}`)
    if ((await tx.mail.count({ where: { userId: mail.userId, state: 'waiting' } })) > 0)
      return conflict('another mail waits for the same person; when it is sent, try again')
    await tx.mail.update({ where: { id }, data: { state: 'waiting', tryAt: new Date(), attempts: 0 } })
    return done(null)
  })
}

const canRetry = ({ state, claimedAt }: { state: MailState; claimedAt: Date | null }, now: Date): boolean =>
  state === 'failed' || (state === 'sending' && isCutOff(claimedAt, now))
