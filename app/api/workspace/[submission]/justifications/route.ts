import { z } from 'zod'
import { commandRoute } from '@/lib/http/command-route'
import { justify } from '@/lib/justifications/commands'
import { justifySchema } from '@/lib/justifications/schemas'

/** Says why a value stands although a rule speaks against it: `{ rule, indicator, dataPoint, text }`; '' takes it back. */
export const POST = commandRoute(
  justifySchema.omit({ submissionId: true }).extend({ submission: z.string() }),
  (actor, { submission, ...said }) => justify(actor, { submissionId: submission, ...said }),
)
