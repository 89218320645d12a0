import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { db, transaction } from '@/lib/db/client'
import { conflict, done, forbidden, type Outcome } from '@/lib/outcome'
import { emailSchema } from '@/lib/users/schemas'
import { reserveAttempt } from './attempts'
import { passwordMatches } from './password'

const credentialsSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(200),
  /** The caller's address, or null where it cannot be known. */
  address: z.string().nullable(),
})

export type SignedIn = { userId: string; epoch: number }

/**
 * Checks an e-mail address and a password. Refuses with `forbidden` whatever of the two is wrong, or when the account is
 * disabled: the answer and its time do not tell which. Refuses with `conflict` after too many failures.
 */
export async function authenticate(input: unknown): Promise<Outcome<SignedIn>> {
  const parsed = credentialsSchema.safeParse(input)
  if (!parsed.success) return forbidden
  const { email, password, address } = parsed.data
  const attempt = await reserveAttempt(email, address)
  if (!attempt.allowed) return conflict('too many failed sign-ins; try again in 15 minutes')
  const user = await db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true, sessionEpoch: true },
  })
  const matches = await passwordMatches(password, user?.passwordHash ?? null)
  if (!user || !matches || user.disabledAt) return forbidden
  await attempt.forgive()
  await transaction((tx) => record(tx, user.id, { type: 'user.signed-in', detail: {} }))
  return done({ userId: user.id, epoch: user.sessionEpoch })
}
