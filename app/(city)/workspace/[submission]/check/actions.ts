'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { justify } from '@/lib/justifications/commands'
import { justifySchema } from '@/lib/justifications/schemas'
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

/** A sentence that says why a value stands; emptied, it takes back what was said. */
export const explainValue = action({
  schema: justifySchema,
  who: 'signed-in',
  run: (sent, actor) => justify(actor, sent),
})
