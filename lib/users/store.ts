import 'server-only'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { hashPassword } from '@/lib/auth/password'
import type { Tx } from '@/lib/db/client'
import type { newUserSchema } from './schemas'

type NewAccount = z.output<typeof newUserSchema>

/** Adds an account, with who made it on record (null: the first one made itself). Answers the new id. */
export async function insertUser(
  tx: Tx,
  actorId: string | null,
  { password, ...user }: Omit<NewAccount, 'qualification'> & Partial<Pick<NewAccount, 'qualification'>>,
): Promise<string> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const created = await tx.user.create({ data: { ...user, passwordHash }, select: { id: true } })
  await record(tx, actorId, { type: 'user.created', detail: { userId: created.id, role: user.role } })
  return created.id
}
