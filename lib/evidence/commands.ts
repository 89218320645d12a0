import 'server-only'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { type Complaint, done, invalid, notFound, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { holdOpenPoint } from '@/lib/submissions/hold-point'
import { hold } from '@/lib/submissions/move'
import { safeFileName } from './file-name'
import { mediaTypeOf } from './media-type'
import { readLimited } from './read-limited'
import {
  type AddFile,
  type AddLink,
  addFileSchema,
  addLinkSchema,
  type EvidenceRow,
  type RemoveEvidence,
  removeEvidenceSchema,
} from './schemas'
import { evidenceStore } from './store'

/** 20 MB: a scanned report fits, a film does not. */
export const largestFile = 20 * 1024 * 1024

/**
 * Adds a file to a data point. Whether the person may is asked before `body` is read, and no more of it than the limit
 * is. Refuses: not found; forbidden (for a contributor also outside their scopes); an empty file, one that is too large
 * or of a kind that is not taken (invalid); a value that is not the city's to change now (conflict).
 */
export async function addFile(
  actor: Actor,
  input: AddFile,
  body: ReadableStream<Uint8Array>,
): Promise<Outcome<EvidenceRow>> {
  const parsed = addFileSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const allowed = await transaction((tx) => holdOpenPoint(tx, actor, parsed.data, 'evidence.add'))
  if (!allowed.ok) return allowed
  const bytes = await readLimited(body, largestFile)
  if (!bytes) return invalid([unfit('more than 20 MB', 'a file of at most 20 MB')])
  if (bytes.byteLength === 0) return invalid([unfit('an empty file', 'a file with content')])
  const mediaType = mediaTypeOf(bytes)
  if (!mediaType) return invalid([unfit('a kind of file that is not taken', accepted)])
  const { fileName: sent, ...rest } = parsed.data
  const file = { fileHash: await evidenceStore.put(bytes, mediaType), fileName: safeFileName(sent, mediaType) }
  return transaction(async (tx) => {
    const added = await insert(tx, actor, { ...rest, ...file })
    if (!added.ok) return added
    const { fileHash: hash, fileName } = file
    return done({ ...added.value, kind: 'file', fileName, mediaType, size: bytes.byteLength, hash })
  })
}

/** Adds a link to a data point. Refuses as `addFile` does; an address that is not http or https is invalid. */
export async function addLink(actor: Actor, input: AddLink): Promise<Outcome<EvidenceRow>> {
  const parsed = addLinkSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => {
    const added = await insert(tx, actor, parsed.data)
    return added.ok ? done({ ...added.value, kind: 'link', url: parsed.data.url }) : added
  })
}

/** Takes evidence away from its data point; the record keeps that it was there. Refuses as `addFile` does. */
export async function removeEvidence(actor: Actor, input: RemoveEvidence): Promise<Outcome<null>> {
  const parsed = removeEvidenceSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, evidenceId } = parsed.data
  return transaction(async (tx) => {
    if (!(await hold(tx, actor, submissionId))) return notFound
    const where = { id: evidenceId, submissionId, removedAt: null }
    const row = await tx.evidence.findFirst({ where, select: { indicator: true, dataPoint: true } })
    if (!row) return notFound
    const held = await holdOpenPoint(tx, actor, { submissionId, ...row }, 'evidence.add')
    if (!held.ok) return held
    await tx.evidence.update({ where, data: { removedAt: new Date() } })
    const detail = { evidenceId, about: `${row.indicator}/${row.dataPoint}` }
    await record(tx, actor.id, { type: 'evidence.removed', cityId: held.value.cityId, submissionId, detail })
    return done(null)
  })
}

type NewEvidence = Omit<z.output<typeof addFileSchema>, 'fileName'> &
  ({ fileHash: string; fileName: string } | { url: string })

const insert = async (tx: Tx, actor: Actor, evidence: NewEvidence) => {
  const held = await holdOpenPoint(tx, actor, evidence, 'evidence.add')
  if (!held.ok) return held
  const { submissionId, indicator, dataPoint, place, mayBePublic } = evidence
  const { id, addedAt } = await tx.evidence.create({
    data: { ...evidence, addedById: actor.id },
    select: { id: true, addedAt: true },
  })
  const kind = 'url' in evidence ? 'link' : 'file'
  const detail = { evidenceId: id, about: `${indicator}/${dataPoint}`, kind } as const
  await record(tx, actor.id, { type: 'evidence.added', cityId: held.value.cityId, submissionId, detail })
  return done({ id, indicator, dataPoint, place, mayBePublic, by: actor.name, at: addedAt.toISOString() })
}

const accepted = 'PDF, PNG, JPEG, WebP, GIF, XLSX, DOCX, ODS, ODT (all without macros), CSV or plain text'
const unfit = (found: string, expected: string): Complaint => ({ where: 'the file', found, expected })
