'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { done } from '@/lib/outcome'
import { startSubmission } from '@/lib/submissions/commands'

export const startNext = action({
  schema: z.object({ cityId: z.uuid(), cycleId: z.uuid() }),
  who: 'signed-in',
  run: async ({ cityId, cycleId }, actor) => {
    const outcome = await startSubmission(actor, { kind: 'report', cityId, cycleId })
    return outcome.ok ? done({ to: `/workspace/${outcome.value}` }) : outcome
  },
})
