import 'server-only'
import { db } from '@/lib/db/client'
import type { MembershipRole } from '@/lib/policy/policy'
import type { InvitationRow, PublicInvitation } from './schemas'
import { stateOf } from './state'
import { hashToken } from './token'

/** What anybody who has the link may see, or null when no invitation has it; never the address it is for. */
export async function getInvitation(token: string): Promise<PublicInvitation | null> {
  const row = await db().invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      role: true,
      acceptedAt: true,
      revokedAt: true,
      expiresAt: true,
      city: { select: { name: true } },
      invitedBy: { select: { name: true } },
    },
  })
  if (!row) return null
  return { state: stateOf(row), city: row.city.name, role: row.role as MembershipRole, invitedBy: row.invitedBy.name }
}

/** The latest 200 invitations of a city, newest first. For whoever may invite to it. */
export async function listInvitations(cityId: string): Promise<InvitationRow[]> {
  const rows = await db().invitation.findMany({
    where: { cityId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
    select: {
      id: true,
      email: true,
      role: true,
      scopes: true,
      dueOn: true,
      createdAt: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      invitedBy: { select: { name: true } },
    },
  })
  return rows.map(({ id, email, role, scopes, ...row }) => ({
    id,
    email,
    role: role as MembershipRole,
    state: stateOf(row),
    scopes,
    dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
    invitedBy: row.invitedBy.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }))
}
