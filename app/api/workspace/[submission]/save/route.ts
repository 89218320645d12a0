import { z } from 'zod'
import { commandRoute } from '@/lib/http/command-route'
import { saveReadings } from '@/lib/submissions/commands'
import { saveReadingsSchema } from '@/lib/submissions/schemas'

/** Saves inputs and readings of a submission as one step: what the entry sheet sends after each field. */
export const POST = commandRoute(
  saveReadingsSchema.omit({ submissionId: true }).extend({ submission: z.string(), door: z.enum(['form', 'paste']) }),
  (actor, { submission, ...sent }) => saveReadings(actor, { submissionId: submission, ...sent }),
)
