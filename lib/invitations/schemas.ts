import { z } from 'zod'
import type { MembershipRole } from '@/lib/policy/policy'
import { dueOnSchema, scopeSchema } from '@/lib/tasks/schemas'
import { emailSchema, membershipRoleSchema, newUserSchema, passwordSchema } from '@/lib/users/schemas'
import type { InvitationState } from './state'

export const inviteSchema = z
  .strictObject({
    cityId: z.uuid(),
    email: emailSchema,
    role: membershipRoleSchema,
    /** What the person is to fill in, and by when: tasks in this submission as soon as they accept. */
    submissionId: z.uuid().nullable().default(null),
    scopes: z.array(scopeSchema).max(200).default([]),
    dueOn: dueOnSchema,
    /** For how long the link works. */
    days: z.coerce
      .number()
      .int('a whole number of days')
      .min(1, 'at least 1 day')
      .max(60, 'at most 60 days')
      .default(14),
  })
  .refine((sent) => sent.submissionId !== null || sent.scopes.length === 0, {
    path: ['submissionId'],
    error: 'the submission these parts are of',
  })
export type Invite = z.input<typeof inviteSchema>

export const acceptSchema = z.strictObject({ name: newUserSchema.shape.name, password: passwordSchema })
export type Accept = z.input<typeof acceptSchema>

/** What is shown to whoever follows a link, before they have said who they are. */
export type PublicInvitation = { state: InvitationState; city: string; role: MembershipRole; invitedBy: string }

/** What is shown to the coordinators of the city; the link itself is not kept. Times in ISO 8601, `dueOn` a day. */
export type InvitationRow = {
  id: string
  email: string
  role: MembershipRole
  state: InvitationState
  scopes: string[]
  dueOn: string | null
  invitedBy: string
  createdAt: string
  expiresAt: string
}
