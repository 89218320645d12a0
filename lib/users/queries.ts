import 'server-only'
import { db } from '@/lib/db/client'
import type { Actor, MembershipRole, Role } from '@/lib/policy/policy'

export type UserRow = {
  id: string
  email: string
  name: string
  role: Role
  demo: boolean
  /** Of an assessor: provisional ones always have a second reader. */
  qualification: 'provisional' | 'qualified'
  disabledAt: Date | null
  memberships: { role: MembershipRole; city: { name: string; slug: string } }[]
}

/** All accounts by name, for the admin's list; never a password hash. */
export async function listUsers(): Promise<UserRow[]> {
  const rows = await db().user.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      demo: true,
      qualification: true,
      disabledAt: true,
      memberships: { select: { role: true, city: { select: { name: true, slug: true } } } },
    },
  })
  return rows as (Omit<(typeof rows)[number], 'role' | 'qualification' | 'memberships'> & UserRow)[]
}

/** The person as an actor, or null when there is none, when disabled, or when `epoch` is not the session's any more. */
export async function getActor(id: string, epoch?: number): Promise<Actor | null> {
  const [actor] = await db().$queryRaw<(Actor & { sessionEpoch: number })[]>`
    SELECT id, name, role, "sessionEpoch",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('cityId', "cityId", 'role', role)), '[]')
       FROM "Membership" WHERE "userId" = "User".id) AS memberships
    FROM "User" WHERE id = ${id}::uuid AND "disabledAt" IS NULL`
  if (!actor) return null
  const { sessionEpoch, ...person } = actor
  return epoch === undefined || epoch === sessionEpoch ? person : null
}

/** Are there demo accounts that can sign in? The server asks this before it lets other machines reach it. */
export const hasDemoAccounts = async (): Promise<boolean> =>
  (await db().user.count({ where: { demo: true, disabledAt: null } })) > 0
