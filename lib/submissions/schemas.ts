import { z } from 'zod'
import { doors, precisions, qualities, readingStates } from './words'

const text = (max: number) => z.string().trim().max(max, `at most ${max} characters`).nullable()

/** What the city says about one data point. A value stands here only where it is not computed from inputs. */
export const readingEntrySchema = z
  .strictObject({
    indicator: z.string(),
    dataPoint: z.string(),
    state: z.enum(readingStates),
    /** The final value, given directly: flagged as overwritten where the data point has a formula of two inputs. */
    value: z.number('a finite number').nullable().default(null),
    reason: text(2000).default(null),
    precision: z.enum(precisions).default('exact'),
    quality: z.enum(qualities).default('not-stated'),
    origin: text(500).default(null),
    source: text(500).default(null),
    sourceUrl: z
      .url({ protocol: /^https?$/, error: 'a web address', abort: true })
      .regex(/^https?:\/\//, 'a web address that begins with https:// or http://')
      .max(2000)
      .nullable()
      .default(null),
    referenceYear: z.number().int().min(1990).max(2100).nullable().default(null),
    note: text(2000).default(null),
    /** The revision this entry was made from (0: there was none); another in the database means that somebody was faster. */
    revision: z.number().int().min(0).optional(),
  })
  .refine((entry) => entry.state !== 'not-applicable' || entry.reason, {
    path: ['reason'],
    error: 'why it does not apply',
  })
  .refine((entry) => entry.state === 'value' || entry.value === null, {
    path: ['value'],
    error: 'no value unless the state is "value"',
  })
export type ReadingEntry = z.input<typeof readingEntrySchema>

export const saveReadingsSchema = z.strictObject({
  submissionId: z.uuid(),
  /** Input key → number, or null to empty it. Shared inputs by bare id, an indicator's own as "<code>/<id>". */
  inputs: z.record(z.string(), z.number('a finite number').nullable()).default({}),
  /** Input key → the revision the sender has seen (0: none); another in the database means that somebody was faster. */
  inputRevisions: z.record(z.string(), z.number().int().min(0)).default({}),
  readings: z.array(readingEntrySchema).max(500),
  door: z.enum(doors),
})
export type SaveReadings = z.input<typeof saveReadingsSchema>

export const startSubmissionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), cityId: z.uuid(), cycleId: z.uuid() }),
  z.strictObject({
    kind: z.literal('transcription'),
    cityId: z.uuid(),
    cycleId: z.uuid(),
    basisNote: z.string().trim().min(1, 'the report it is copied from'),
  }),
])
export type StartSubmission = z.input<typeof startSubmissionSchema>
