/** Whether an invitation can still be used. Pure. */

export const invitationStates = ['open', 'used', 'revoked', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

type Times = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }

export function stateOf({ acceptedAt, revokedAt, expiresAt }: Times, now = new Date()): InvitationState {
  if (acceptedAt) return 'used'
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}

/** Why an invitation that is not open cannot be used, for the person who follows its link. */
export const whyClosed: Record<Exclude<InvitationState, 'open'>, string> = {
  used: 'this invitation has been used already; sign in, or ask for a new one',
  revoked: 'this invitation has been withdrawn; ask whoever sent it',
  expired: 'this invitation has expired; ask for a new one',
}
