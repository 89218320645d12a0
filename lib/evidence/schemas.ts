import { z } from 'zod'
import { webAddressSchema } from '@/lib/web-address'

const about = {
  submissionId: z.uuid(),
  indicator: z.string(),
  dataPoint: z.string(),
  /** Page, sheet, table or row, in words. */
  place: z
    .string()
    .trim()
    .max(500, 'at most 500 characters')
    .nullable()
    .default(null)
    .transform((place) => place || null),
  mayBePublic: z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]).default(false),
}

export const addFileSchema = z.strictObject({ ...about, fileName: z.string().max(1000).default('') })
export type AddFile = z.input<typeof addFileSchema>

export const addLinkSchema = z.strictObject({
  ...about,
  url: webAddressSchema(2000),
})
export type AddLink = z.input<typeof addLinkSchema>

export const removeEvidenceSchema = z.strictObject({ submissionId: z.uuid(), evidenceId: z.uuid() })
export type RemoveEvidence = z.input<typeof removeEvidenceSchema>

/** A file or a link that shows where a figure comes from; `at` in ISO 8601, `hash` the SHA-256 of the bytes. */
export type EvidenceRow = {
  id: string
  indicator: string
  dataPoint: string
  place: string | null
  mayBePublic: boolean
  by: string
  at: string
} & ({ kind: 'file'; fileName: string; mediaType: string; size: number; hash: string } | { kind: 'link'; url: string })
