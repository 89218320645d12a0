import 'server-only'
import { db } from '@/lib/db/client'
import type { MembershipRole } from '@/lib/policy/policy'

export type ManagedCity = {
  id: string
  slug: string
  name: string
  country: string
  fictional: boolean
  members: { id: string; name: string; role: MembershipRole }[]
}

/** Every city with its members, for the administrator; published or not. */
export async function listManagedCities(): Promise<ManagedCity[]> {
  const rows = await db().city.findMany({
    orderBy: { slug: 'asc' },
    select: {
      id: true,
      slug: true,
      name: true,
      country: true,
      fictional: true,
      memberships: { select: { role: true, user: { select: { id: true, name: true } } } },
    },
  })
  return rows.map(({ memberships, ...city }) => ({
    ...city,
    members: memberships.map(({ role, user }) => ({ ...user, role: role as MembershipRole })),
  }))
}
