import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Actor } from '@/lib/policy/policy'
import { createFirstAdmin, createUser } from '@/lib/users/commands'
import { getActor } from '@/lib/users/queries'
import { membershipRoleSchema, newUserSchema, roleSchema } from '@/lib/users/schemas'
import { must } from './must'

const accountSchema = z.strictObject({
  email: z.email(),
  password: z.string(),
  role: roleSchema,
  name: z.string(),
  city: z.string().optional(),
  membership: membershipRoleSchema.optional(),
  qualification: newUserSchema.shape.qualification,
})
export type DemoAccount = z.infer<typeof accountSchema>

export const demoAccounts: DemoAccount[] = z
  .array(accountSchema)
  .parse(JSON.parse(readFileSync('prisma/seed/demo-accounts.json', 'utf8')))

export async function requireActor(id: string): Promise<Actor> {
  const actor = await getActor(id)
  if (!actor) throw new Error(`seed: user ${id} is gone`)
  return actor
}

/** Who enters ITU's published figures: an account without a password, so that nobody can sign in with it. */
export async function makeSeedActor(): Promise<Actor> {
  const person = { email: 'transcription@citymark.invalid', name: 'Citymark transcription', password: null }
  return requireActor(await must('first admin', createFirstAdmin(person)))
}

/** Makes the demo accounts; answers their ids by e-mail address. */
export async function makeDemoAccounts(actor: Actor): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { city: _, membership: __, ...account } of demoAccounts)
    ids.set(account.email, await must(account.email, createUser(actor, { ...account, demo: true })))
  return ids
}
