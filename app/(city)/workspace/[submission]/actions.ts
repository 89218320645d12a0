'use server'

import { action } from '@/lib/http/action'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { answerSchema } from '@/lib/reviews/schemas'

/** Answers an assessor's question about a data point. */
export const sendAnswer = action({
  schema: answerSchema,
  who: 'signed-in',
  run: (sent, actor) => answerQuestion(actor, sent),
})
