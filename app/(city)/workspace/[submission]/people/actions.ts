'use server'

import { z } from 'zod'
import { env } from '@/lib/env'
import { action } from '@/lib/http/action'
import { invite, revokeInvitation } from '@/lib/invitations/commands'
import { conflict, done } from '@/lib/outcome'
import { markedScopes } from '@/lib/submissions/marked-scopes'
import { assignTask, removeTask } from '@/lib/tasks/commands'
import { removeTaskSchema } from '@/lib/tasks/schemas'
import { membershipRoleSchema } from '@/lib/users/schemas'

export const assignParts = action({
  schema: z.object({ submissionId: z.uuid(), assigneeId: z.string(), dueOn: z.string() }).catchall(z.string()),
  who: 'signed-in',
  run: async ({ submissionId, assigneeId, dueOn, ...marked }, actor) => {
    const scopes = markedScopes(marked)
    if (scopes.length === 0) return conflict('no category is marked and no indicator is chosen')
    for (const scope of scopes) {
      const outcome = await assignTask(actor, { submissionId, assigneeId, scope, dueOn })
      if (!outcome.ok) return outcome
    }
    return done(null)
  },
})

export const removePart = action({
  schema: removeTaskSchema,
  who: 'signed-in',
  run: (sent, actor) => removeTask(actor, sent),
})

/** Answers the link, which is shown this once. */
export const inviteColleague = action({
  schema: z
    .object({
      cityId: z.uuid(),
      submissionId: z.uuid().optional(),
      email: z.string(),
      role: membershipRoleSchema,
      days: z.string(),
      dueOn: z.string().default(''),
    })
    .catchall(z.string()),
  who: 'signed-in',
  run: async ({ cityId, submissionId, email, role, days, dueOn, ...marked }, actor) => {
    const parts = submissionId === undefined ? {} : { submissionId, scopes: markedScopes(marked), dueOn }
    const outcome = await invite(actor, { cityId, email, role, days, ...parts })
    return outcome.ok ? done({ show: `${env.PUBLIC_URL}/invitation/${outcome.value.token}` }) : outcome
  },
})

export const takeInvitationBack = action({
  schema: z.object({ invitationId: z.uuid() }),
  who: 'signed-in',
  run: ({ invitationId }, actor) => revokeInvitation(actor, invitationId),
})
