import 'server-only'
import { db } from '@/lib/db/client'
import type { MembershipRole } from '@/lib/policy/policy'
import type { Member } from '@/lib/submissions/own-work'

/** The people of a city whose accounts are active, by name. */
export async function listMembers(cityId: string): Promise<Member[]> {
  const rows = await db().membership.findMany({
    where: { cityId, user: { disabledAt: null } },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    select: { role: true, user: { select: { id: true, name: true } } },
  })
  return rows.map(({ role, user }) => ({ ...user, role: role as MembershipRole }))
}
