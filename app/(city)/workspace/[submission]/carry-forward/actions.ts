'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { conflict, done } from '@/lib/outcome'
import { carryForward } from '@/lib/submissions/commands/carry-forward'

/** Each marked value comes as a field of its own, "key:" and the key of its data point. */
export const takeOver = action({
  schema: z
    .object({ submissionId: z.uuid(), category: z.string(), which: z.literal('all').optional() })
    .catchall(z.string()),
  who: 'signed-in',
  run: async ({ submissionId, category, which, ...marked }, actor) => {
    const keys = Object.keys(marked).flatMap((name) => (name.startsWith('key:') ? name.slice(4) : []))
    if (which !== 'all' && keys.length === 0) return conflict('no value is marked')
    const outcome = await carryForward(actor, { submissionId, what: which === 'all' ? { category } : keys })
    return outcome.ok ? done(null) : outcome
  },
})
