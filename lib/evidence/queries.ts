import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { EvidenceRow } from './schemas'
import { evidenceStore } from './store'

/** All evidence of a submission that has not been taken away, oldest first. For whoever may see the submission. */
export async function listEvidence(submissionId: string): Promise<EvidenceRow[]> {
  const rows = await db().evidence.findMany({
    where: { submissionId, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      indicator: true,
      dataPoint: true,
      place: true,
      mayBePublic: true,
      addedAt: true,
      fileName: true,
      url: true,
      file: { select: { mediaType: true, size: true, hash: true } },
      addedBy: { select: { name: true } },
    },
  })
  return rows.map(({ addedAt, addedBy, file, fileName, url, ...row }) => {
    const told = { ...row, by: addedBy.name, at: addedAt.toISOString() }
    return file && fileName !== null
      ? { ...told, kind: 'file', fileName, ...file }
      : { ...told, kind: 'link', url: url ?? '' }
  })
}

/** One file of a submission, or null: none of that id, a link, or taken away. For whoever may see the submission. */
export async function getFile(submissionId: string, evidenceId: string) {
  if (!z.uuid().safeParse(evidenceId).success) return null
  const row = await db().evidence.findFirst({
    where: { id: evidenceId, submissionId, removedAt: null },
    select: { fileName: true, file: { select: { hash: true, mediaType: true } } },
  })
  if (!row?.file || row.fileName === null) return null
  const bytes = await evidenceStore.get(row.file.hash)
  return bytes && { bytes, mediaType: row.file.mediaType, fileName: row.fileName }
}
