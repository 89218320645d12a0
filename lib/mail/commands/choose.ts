import 'server-only'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { kindsOf } from '../kinds'
import { type ChooseMail, chooseMailSchema } from '../schemas'

/** A person chooses what they are told by mail, and how often; for themselves alone. Refuses what is no choice (invalid). */
export async function chooseMail(actor: Actor, input: ChooseMail): Promise<Outcome<null>> {
  const parsed = chooseMailSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { pace, wanted, locale } = parsed.data
  const mailMuted = kindsOf[actor.role].filter((kind) => !wanted.includes(kind))
  return transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { mailPace: pace, mailMuted, locale } })
    return done(null)
  })
}
