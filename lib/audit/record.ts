import 'server-only'
import type { Tx } from '@/lib/db/client'
import { notify } from '@/lib/mail/store'
import type { AuditEvent } from './events'

/**
 * Puts an event on record, inside the transaction of the change it tells of, with who is to be told of it by mail: all
 * of it stands or nothing.
 * `actorId` is null only where nobody on record has acted: the making of the first user, a reader's challenge.
 */
export async function record(tx: Tx, actorId: string | null, event: AuditEvent): Promise<void> {
  const { type, detail, cityId = null, submissionId = null, publicationId = null } = event
  const { id } = await tx.auditEvent.create({
    data: { actorId, type, detail, cityId, submissionId, publicationId },
    select: { id: true },
  })
  await notify(tx, actorId, id, event)
}
