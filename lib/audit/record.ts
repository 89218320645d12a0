import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AuditEvent } from './events'

/**
 * Puts an event on record, inside the transaction of the change it tells of: either both stand or neither.
 * `actorId` is null only where nobody can have acted yet: the making of the first user.
 */
export async function record(tx: Tx, actorId: string | null, event: AuditEvent): Promise<void> {
  const { type, detail, cityId = null, submissionId = null, publicationId = null } = event
  await tx.auditEvent.create({ data: { actorId, type, detail, cityId, submissionId, publicationId } })
}
