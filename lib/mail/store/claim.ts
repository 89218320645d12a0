import 'server-only'
import type { Tx } from '@/lib/db/client'
import { compose } from '../compose'
import type { Letter } from '../transport'
import { readRecipient, readTold } from './told'

const day = 20 * 60 * 60_000

/** Whose notices are to be put into a mail now; somebody who wants one a day had none for almost a day. */
export async function listDue(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "User".id FROM "Notice" JOIN "User" ON "User".id = "userId"
    WHERE "mailId" IS NULL AND "droppedAt" IS NULL AND ("mailPace" <> 'daily' OR NOT EXISTS (
      SELECT 1 FROM "Mail" WHERE "Mail"."userId" = "User".id AND "createdAt" > ${new Date(now.getTime() - day)}))`
  return rows.map(({ id }) => id)
}

/** Puts all that waits for a person into one mail: the one that waits to be sent, or a new one. Of two runs one finds nothing. */
export async function gather(tx: Tx, userId: string, now: Date): Promise<void> {
  await holdReader(tx, userId)
  const notices = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM "Notice" WHERE "userId" = ${userId}::uuid AND "mailId" IS NULL AND "droppedAt" IS NULL
    FOR UPDATE SKIP LOCKED`
  if (notices.length === 0) return
  const [mail] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO "Mail" ("userId", "createdAt", "tryAt") VALUES (${userId}::uuid, ${now}, ${now})
    ON CONFLICT ("userId") WHERE state = 'waiting' DO UPDATE SET "userId" = excluded."userId" RETURNING id`
  if (!mail) throw new Error('a mail is there or made')
  await tx.notice.updateMany({ where: { id: { in: notices.map(({ id }) => id) } }, data: { mailId: mail.id } })
}

/** One after the other for one person, so that they never have two mails waiting. */
export const holdReader = (tx: Tx, userId: string): Promise<unknown> =>
  tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`

/** A mail that was taken, and the letter that is to be sent now; null where it ended at once. */
export type Claimed = { id: bigint; letter: Letter | null; attempt: number }

/**
 * Takes the next mail that is due, so that nobody else does, and writes it anew from what the person may see at this moment.
 * Null when none is due. Without a mail server, and for demo accounts, whose addresses do not exist, it is kept instead.
 */
export async function claim(
  tx: Tx,
  about: { now: Date; canSend: boolean; publicUrl: string },
): Promise<Claimed | null> {
  const { now, canSend, publicUrl } = about
  const [row] = await tx.$queryRaw<{ id: bigint; userId: string; attempts: number }[]>`
    SELECT id, "userId", attempts FROM "Mail" WHERE state = 'waiting' AND "tryAt" <= ${now}
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!row) return null
  const { id, userId } = row
  const attempt = row.attempts + 1
  const reader = await readRecipient(tx, userId)
  const found = reader ? await readTold(tx, id, reader) : null
  if (!reader || !found || found.told.length === 0) {
    await tx.notice.updateMany({ where: { mailId: id, droppedAt: null }, data: { droppedAt: now } })
    await tx.mail.update({ where: { id }, data: { state: 'dropped', endedAt: now } })
    return { id, letter: null, attempt }
  }
  await tx.notice.updateMany({ where: { id: { in: found.lapsed } }, data: { droppedAt: now } })
  const message = compose(found.told, reader, publicUrl)
  const sends = canSend && !reader.demo
  const state = sends ? { state: 'sending', attempts: attempt } : { state: 'kept', endedAt: now }
  await tx.mail.update({ where: { id }, data: { ...state, ...message, recipient: reader.email, claimedAt: now } })
  return { id, letter: sends ? { id, name: reader.name, address: reader.email, ...message } : null, attempt }
}
