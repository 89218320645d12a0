import { z } from 'zod'

export const writeCommentSchema = z.strictObject({
  /** Chosen by the sender, so that a comment whose answer was lost can be sent again and still stands once. */
  id: z.uuid().optional(),
  submissionId: z.uuid(),
  indicator: z.string(),
  dataPoint: z.string(),
  text: z.string().trim().min(1, 'some words').max(4000, 'at most 4000 characters'),
})
export type WriteComment = z.input<typeof writeCommentSchema>
