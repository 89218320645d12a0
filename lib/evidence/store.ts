import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db/client'

/**
 * Where the bytes of evidence lie, under their SHA-256 in hexadecimal: the same bytes are kept once. What `put` has
 * answered can be got until the end of the installation. Small on purpose: an object store can take its place.
 */
export type EvidenceStore = {
  put(bytes: Uint8Array, mediaType: string): Promise<string>
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
}

/** The default: in the database, so that one backup has everything and every instance of the server sees it. */
export const evidenceStore: EvidenceStore = {
  async put(bytes, mediaType) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const known = await db().storedFile.findUnique({ where: { hash }, select: { hash: true } })
    if (!known)
      await db().$executeRaw`
        INSERT INTO "StoredFile" (hash, bytes, size, "mediaType")
        VALUES (${hash}, ${bytes}, ${bytes.byteLength}, ${mediaType}) ON CONFLICT (hash) DO NOTHING`
    return hash
  },
  async get(hash) {
    const row = await db().storedFile.findUnique({ where: { hash }, select: { bytes: true } })
    return row?.bytes ?? null
  },
}
