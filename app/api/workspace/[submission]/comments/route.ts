import { z } from 'zod'
import { writeComment } from '@/lib/comments/commands'
import { writeCommentSchema } from '@/lib/comments/schemas'
import { commandRoute } from '@/lib/http/command-route'

/** Writes a comment below a data point: `{ indicator, dataPoint, text }`. */
export const POST = commandRoute(
  writeCommentSchema.omit({ submissionId: true }).extend({ submission: z.string() }),
  (actor, { submission, ...comment }) => writeComment(actor, { submissionId: submission, ...comment }),
)
