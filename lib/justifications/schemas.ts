import { z } from 'zod'

export const justifySchema = z.strictObject({
  submissionId: z.uuid(),
  /** The id of a soft rule of the framework. */
  rule: z.string(),
  indicator: z.string(),
  dataPoint: z.string(),
  /** Why the value stands; empty takes the justification back. */
  text: z.string().trim().max(2000, 'at most 2000 characters'),
})
export type Justify = z.input<typeof justifySchema>

/** Why a value stands although a soft rule speaks against it; `at` in ISO 8601. */
export type JustificationRow = {
  rule: string
  indicator: string
  dataPoint: string
  text: string
  by: string
  at: string
}
