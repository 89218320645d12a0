import { z } from 'zod'

export const newCycleSchema = z
  .strictObject({
    framework: z.string(),
    edition: z.string(),
    year: z.number().int().min(2015).max(2100),
    name: z.string().trim().min(1, 'a name').max(200),
    opensOn: z.iso.date('a date such as 2026-01-31'),
    dueOn: z.iso.date('a date such as 2026-06-30'),
  })
  .refine((cycle) => cycle.dueOn > cycle.opensOn, { path: ['dueOn'], error: 'a day after the opening' })
export type NewCycle = z.input<typeof newCycleSchema>
