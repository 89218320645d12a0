'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { done, type Outcome } from '@/lib/outcome'
import { submit, withdraw } from '@/lib/submissions/commands'

const schema = z.object({ submissionId: z.uuid() })
const stay = <T>(outcome: Outcome<T>): Outcome<null> => (outcome.ok ? done(null) : outcome)

export const submitSubmission = action({
  schema,
  who: 'signed-in',
  run: async ({ submissionId }, actor) => stay(await submit(actor, submissionId)),
})

export const withdrawSubmission = action({
  schema,
  who: 'signed-in',
  run: async ({ submissionId }, actor) => stay(await withdraw(actor, submissionId)),
})
