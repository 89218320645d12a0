import { z } from 'zod'
import { precisions, qualities, readingStates } from '@/lib/submissions/words'

/** What was decided on the page about an upload. */
export const choicesSchema = z.strictObject({
  /** Address of a cell → what is to stand there instead, as typed. */
  repairs: z.record(z.string().max(120), z.string().max(2000)).default({}),
  /** Rows that somebody has changed meanwhile, and of which the file is to win. */
  take: z.array(z.string().max(120)).max(500).default([]),
})
export type Choices = z.output<typeof choicesSchema>

/** Decisions that are added to those made before. */
export const reviseUploadSchema = z.strictObject({
  submissionId: z.uuid(),
  uploadId: z.uuid(),
  /** Null: what the file has is to stand after all. */
  repairs: z.record(z.string().max(120), z.string().max(2000).nullable()),
  take: z.record(z.string().max(120), z.boolean()),
})
export type ReviseUpload = z.input<typeof reviseUploadSchema>

export const revise = (
  { repairs, take }: Choices,
  revised: Pick<z.output<typeof reviseUploadSchema>, 'repairs' | 'take'>,
): Choices => ({
  repairs: Object.fromEntries(
    Object.entries({ ...repairs, ...revised.repairs }).filter((each): each is [string, string] => each[1] !== null),
  ),
  take: [
    ...take.filter((key) => revised.take[key] === undefined),
    ...Object.keys(revised.take).filter((key) => revised.take[key]),
  ],
})

export const applyImportSchema = z.strictObject({
  submissionId: z.uuid(),
  uploadId: z.uuid(),
  /** The mark of the dry run that was looked at. */
  seen: z.string(),
  /** Import the rest although some rows are refused? */
  leaveOut: z.boolean(),
})
export type ApplyImport = z.input<typeof applyImportSchema>

export const undoImportSchema = z.strictObject({
  submissionId: z.uuid(),
  importId: z.uuid(),
  /** Leave out what somebody has changed since, and undo the rest? */
  rest: z.boolean(),
})
export type UndoImport = z.input<typeof undoImportSchema>

const contentSchema = z.strictObject({
  state: z.enum(readingStates),
  value: z.number().nullable(),
  overwritten: z.boolean(),
  precision: z.enum(precisions),
  reason: z.string().nullable(),
  quality: z.enum(qualities),
  origin: z.string().nullable(),
  source: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  referenceYear: z.number().nullable(),
  note: z.string().nullable(),
})

/** What an import found: null where there was nothing. */
export const beforeSchema = z.strictObject({
  readings: z.record(z.string(), contentSchema.nullable()),
  inputs: z.record(z.string(), z.number().nullable()),
})
export type ImportBefore = z.output<typeof beforeSchema>

/** What it left, each with the revision that tells whether somebody has changed it since. */
export const afterSchema = z.strictObject({
  readings: z.record(z.string(), z.strictObject({ revision: z.number(), content: contentSchema })),
  inputs: z.record(z.string(), z.strictObject({ revision: z.number(), value: z.number().nullable() })),
})
export type ImportAfter = z.output<typeof afterSchema>
