'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { done } from '@/lib/outcome'
import { startReview } from '@/lib/reviews/commands'

export const takeUpReview = action({
  schema: z.object({ submissionId: z.uuid() }),
  who: 'signed-in',
  run: async ({ submissionId }, actor) => {
    const outcome = await startReview(actor, submissionId)
    return outcome.ok ? done(null) : outcome
  },
})
