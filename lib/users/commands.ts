import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction, whenTaken } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type NewMember, type NewUser, newMemberSchema, newUserSchema } from './schemas'
import { insertUser } from './store'

/**
 * Makes the first account of an installation, an admin. Refuses (conflict) as soon as anybody can sign in, for then an
 * admin can make further ones. Answers the new id.
 */
export async function createFirstAdmin(input: Omit<NewUser, 'role'>): Promise<Outcome<string>> {
  const parsed = newUserSchema.safeParse({ ...input, role: 'admin' })
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`
    if ((await tx.user.count({ where: { passwordHash: { not: null } } })) > 0)
      return conflict('there are accounts already; an administrator among them can make more')
    return done(await insertUser(tx, null, parsed.data))
  })
}

/** Makes a user. Refuses: not an admin; an address that is taken (conflict). Answers the new id. */
export async function createUser(actor: Actor, input: NewUser): Promise<Outcome<string>> {
  if (!can(actor, 'user.manage')) return forbidden
  const parsed = newUserSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => done(await insertUser(tx, actor.id, parsed.data))).catch(
    whenTaken(conflict(`${parsed.data.email} has an account already`)),
  )
}

/** Ties a user to a city as coordinator or contributor. A second time changes the role. */
export async function addMember(actor: Actor, input: NewMember): Promise<Outcome<null>> {
  if (!can(actor, 'city.manage', { cityId: input.cityId })) return forbidden
  const parsed = newMemberSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { userId, cityId, role } = parsed.data
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { role: true } })
    const city = await tx.city.findUnique({ where: { id: cityId }, select: { id: true } })
    if (!user || !city) return notFound
    if (user.role !== 'official') return conflict('only an official can belong to a city')
    await tx.membership.upsert({
      where: { userId_cityId: { userId, cityId } },
      create: { userId, cityId, role },
      update: { role },
    })
    await record(tx, actor.id, { type: 'member.added', cityId, detail: { userId, role } })
    return done(null)
  })
}

/**
 * Disables an account, or enables it again. Disabling ends every session of that person at once: the next request of
 * theirs finds them signed out. Refuses: not an admin; an admin disabling themselves (conflict).
 */
export async function setUserDisabled(actor: Actor, userId: string, disabled: boolean): Promise<Outcome<null>> {
  if (!can(actor, 'user.manage')) return forbidden
  if (userId === actor.id) return conflict('nobody can disable their own account')
  return transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, disabledAt: disabled ? null : { not: null } },
      data: disabled ? { disabledAt: new Date(), sessionEpoch: { increment: 1 } } : { disabledAt: null },
    })
    if (count === 0) return (await tx.user.count({ where: { id: userId } })) === 0 ? notFound : done(null)
    await record(tx, actor.id, { type: disabled ? 'user.disabled' : 'user.enabled', detail: { userId } })
    return done(null)
  })
}
