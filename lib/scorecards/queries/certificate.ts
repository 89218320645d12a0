import 'server-only'
import { db } from '@/lib/db/client'
import { findPublication, type PublicationRow } from '../queries'
import { proofOf } from './verify'

type Certified = Omit<NonNullable<Awaited<ReturnType<typeof findPublication>>>, 'supersededBy'>

/** What a code stands for at this moment. `broken`: what is stored is not what was published. */
export type CertificateCheck =
  | { kind: 'unknown' }
  | { kind: 'broken'; publication: Certified; fault: string }
  | { kind: 'superseded'; publication: Certified; by: PublicationRow }
  | { kind: 'stands'; publication: Certified }

/**
 * Whether the publication behind a certificate's code still stands. Its hash is worked out again from the stored bytes, and
 * its scores from the figures it carries, every time somebody asks.
 */
export async function checkCertificate(code: string): Promise<CertificateCheck> {
  const found = await findPublication(code)
  if (!found) return { kind: 'unknown' }
  const { supersededBy: by, ...publication } = found
  const { contentHash } = publication
  const stored = await db().publication.findUniqueOrThrow({
    where: { contentHash },
    select: { document: true, contentHash: true, framework: true, edition: true },
  })
  const proof = proofOf(stored)
  if (!proof.ok) return { kind: 'broken', publication, fault: proof.fault }
  return by ? { kind: 'superseded', publication, by } : { kind: 'stands', publication }
}
