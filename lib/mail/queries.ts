import 'server-only'
import { db } from '@/lib/db/client'
import { type Actor, can } from '@/lib/policy/policy'
import { isCutOff } from './attempts'
import type { MailPace, MailState, NoticeKind } from './kinds'
import { describeServer } from './transport'

export type MailRow = {
  id: string
  createdAt: Date
  /** cut-off: on its way for so long that nobody knows whether it arrived. */
  state: MailState | 'cut-off'
  attempts: number
  tryAt: Date
  endedAt: Date | null
  name: string
  /** Null until it is written. */
  recipient: string | null
  subject: string | null
  text: string | null
  fault: string | null
}

export type Outbox = {
  /** Host and port of the mail server; null: nothing is sent. */
  server: string | null
  /** How many notices are not in a mail yet. */
  gathering: number
  mails: MailRow[]
  /** The id from which the next page goes on; null: this is the last. */
  next: string | null
}

const pageSize = 50

/** The mails of a state (null: of any), latest first, from below the id `before`. For an admin; null for everybody else. */
export async function getOutbox(actor: Actor, state: MailState | null, before: string | null): Promise<Outbox | null> {
  if (!can(actor, 'mail.manage')) return null
  const from = before !== null && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}
  const rows = await db().mail.findMany({
    where: { ...(state === null ? {} : { state }), ...from },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    include: { user: { select: { name: true } } },
  })
  const gathering = await db().notice.count({ where: { mailId: null, droppedAt: null } })
  const now = new Date()
  const mails = rows.slice(0, pageSize).map(
    ({ user, userId: _, claimedAt, ...row }): MailRow => ({
      ...row,
      id: String(row.id),
      state: row.state === 'sending' && isCutOff(claimedAt, now) ? 'cut-off' : (row.state as MailState),
      name: user.name,
    }),
  )
  const next = rows.length > pageSize ? (mails.at(-1)?.id ?? null) : null
  return { server: describeServer(), gathering, mails, next }
}

export type MailChoice = { email: string; demo: boolean; pace: MailPace; muted: NoticeKind[] }

/** What a person has chosen for their own mail. */
export async function getMailChoice(actor: Actor): Promise<MailChoice> {
  const { mailPace, mailMuted, ...user } = await db().user.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, demo: true, mailPace: true, mailMuted: true },
  })
  return { ...user, pace: mailPace as MailPace, muted: mailMuted as NoticeKind[] }
}
