import { z } from 'zod'

const shareSchema = z.number('a share from 0 to 1').min(0, 'a share from 0 to 1').max(1, 'a share from 0 to 1')

export const newCycleSchema = z
  .strictObject({
    framework: z.string(),
    edition: z.string(),
    year: z.number().int().min(2015).max(2100),
    name: z.string().trim().min(1, 'a name').max(200),
    opensOn: z.iso.date('a date such as 2026-01-31'),
    dueOn: z.iso.date('a date such as 2026-06-30'),
    /** The share of a submission's values that a second reader looks at, where there is one. */
    secondShare: shareSchema.default(0.1),
  })
  .refine((cycle) => cycle.dueOn > cycle.opensOn, { path: ['dueOn'], error: 'a day after the opening' })
export type NewCycle = z.input<typeof newCycleSchema>

export const shareOfCycleSchema = z.strictObject({ cycleId: z.uuid(), secondShare: shareSchema })
export type ShareOfCycle = z.input<typeof shareOfCycleSchema>
