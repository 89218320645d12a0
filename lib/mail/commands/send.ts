import 'server-only'
import { db, transaction } from '@/lib/db/client'
import { env } from '@/lib/env'
import { nextTry } from '../attempts'
import { claim, gather, holdReader, listDue } from '../store/claim'
import { openTransport, type Sent } from '../transport'

/** What a run has done; `unsent` are kept, or had nothing left to say. */
export type Run = { sent: number; unsent: number; failed: number }

/**
 * One sending run: puts all that waits for each person into one mail, and sends the mails that are due, each at most once:
 * it is marked as on its way before the server hears of it. Whatever was cut off there is not sent again by itself. Any
 * number of runs may go on at once. Stops after `most` mails, or when the server cannot be reached.
 */
export async function sendMail({ now = new Date(), most = Number.POSITIVE_INFINITY } = {}): Promise<Run> {
  for (const userId of await listDue(db(), now)) await transaction((tx) => gather(tx, userId, now))
  const transport = openTransport()
  const about = { now, canSend: transport !== null, publicUrl: env.PUBLIC_URL.replace(/\/$/, '') }
  const run: Run = { sent: 0, unsent: 0, failed: 0 }
  try {
    for (let taken = 0; taken < most; taken += 1) {
      const claimed = await transaction((tx) => claim(tx, about))
      if (!claimed) break
      const { letter } = claimed
      if (!letter || !transport) {
        run.unsent += 1
        continue
      }
      const sent = await transport.send(letter)
      await finish(claimed.id, claimed.attempt, sent, now)
      run[sent.ok ? 'sent' : 'failed'] += 1
      if (!sent.ok && sent.unreachable) break
    }
  } finally {
    transport?.close()
  }
  return run
}

/**
 * Writes how an attempt ended. A mail that is to be tried again gives its notices to another one that has begun to wait
 * for the same person meanwhile, for one person has one mail waiting.
 */
const finish = (id: bigint, attempt: number, sent: Sent, now: Date): Promise<void> =>
  transaction(async (tx) => {
    const endedAt = new Date()
    if (sent.ok) {
      await tx.mail.update({ where: { id }, data: { state: 'sent', endedAt, fault: null } })
      return
    }
    const { fault } = sent
    const tryAt = sent.forGood ? null : nextTry(attempt, now)
    if (!tryAt) {
      await tx.mail.update({ where: { id }, data: { state: 'failed', endedAt, fault } })
      return
    }
    const { userId } = await tx.mail.findUniqueOrThrow({ where: { id }, select: { userId: true } })
    await holdReader(tx, userId)
    const other = await tx.mail.findFirst({ where: { userId, state: 'waiting' }, select: { id: true } })
    if (!other) {
      await tx.mail.update({ where: { id }, data: { state: 'waiting', tryAt, fault } })
      return
    }
    await tx.notice.updateMany({ where: { mailId: id, droppedAt: null }, data: { mailId: other.id } })
    await tx.mail.update({ where: { id }, data: { state: 'dropped', endedAt, fault } })
  })
