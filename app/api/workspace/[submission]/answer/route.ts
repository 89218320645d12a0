import { z } from 'zod'
import { commandRoute } from '@/lib/http/command-route'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { answerSchema } from '@/lib/reviews/schemas'

/** Answers an assessor's question about a data point: `{ indicator, dataPoint, text }`; `text` may be empty after a change. */
export const POST = commandRoute(
  answerSchema.omit({ submissionId: true }).extend({ submission: z.string() }),
  (actor, { submission, ...answer }) => answerQuestion(actor, { submissionId: submission, ...answer }),
)
