'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { done } from '@/lib/outcome'
import { startReview } from '@/lib/reviews/commands'
import { declare } from '@/lib/reviews/commands/declare'

/** Says whether the assessor has an interest in the city; without one, the review opens. */
export const declareInterest = action({
  schema: z.object({ submissionId: z.uuid(), conflict: z.stringbool().default(false), reason: z.string().default('') }),
  who: 'signed-in',
  run: async ({ submissionId, conflict, reason }, actor) => {
    const outcome = await declare(actor, { submissionId, conflict, reason: conflict ? reason : '' })
    if (!outcome.ok) return outcome
    return done(outcome.value ? { to: `/review/${submissionId}` } : null)
  },
})

export const takeUpReview = action({
  schema: z.object({ submissionId: z.uuid() }),
  who: 'signed-in',
  run: async ({ submissionId }, actor) => {
    const outcome = await startReview(actor, submissionId)
    return outcome.ok ? done({ to: `/review/${submissionId}` }) : outcome
  },
})
