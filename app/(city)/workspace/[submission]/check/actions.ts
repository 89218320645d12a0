'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { justify } from '@/lib/justifications/commands'
import { justifySchema } from '@/lib/justifications/schemas'
import { withoutValue } from '@/lib/outcome'
import { submit, withdraw } from '@/lib/submissions/commands'

const schema = z.object({ submissionId: z.uuid() })

export const submitSubmission = action({
  schema,
  who: 'signed-in',
  run: async ({ submissionId }, actor) => withoutValue(await submit(actor, submissionId)),
})

export const withdrawSubmission = action({
  schema,
  who: 'signed-in',
  run: async ({ submissionId }, actor) => withoutValue(await withdraw(actor, submissionId)),
})

/** A sentence that says why a value stands; emptied, it takes back what was said. */
export const explainValue = action({
  schema: justifySchema,
  who: 'signed-in',
  run: (sent, actor) => justify(actor, sent),
})
