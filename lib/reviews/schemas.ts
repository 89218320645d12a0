import { z } from 'zod'

export const decisionSchema = z
  .strictObject({
    indicator: z.string(),
    dataPoint: z.string(),
    verdict: z.enum(['verified', 'not-verified', 'in-question']),
    /** The question to the city, or the reason of the refusal. */
    reason: z.string().trim().max(2000).nullable().default(null),
  })
  .refine((decision) => decision.verdict === 'verified' || decision.reason, {
    path: ['reason'],
    error: 'a question or a reason, in words the city and the public can read',
  })

export const decideSchema = z.strictObject({
  submissionId: z.uuid(),
  decisions: z.array(decisionSchema).min(1).max(500),
})
export type Decide = z.input<typeof decideSchema>
