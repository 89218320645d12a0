import 'server-only'
import type { Tx } from '@/lib/db/client'

/** How many submissions each assessor has led that were published as verified; whoever led none is not among them. */
export async function countAccepted(tx: Tx, assessorId?: string): Promise<Map<string, number>> {
  const rows = await tx.reviewAssignment.groupBy({
    by: ['assessorId'],
    where: {
      ...(assessorId === undefined ? {} : { assessorId }),
      part: 'lead',
      declaredAt: { not: null },
      submission: { publications: { some: { basis: 'verified' } } },
    },
    _count: { _all: true },
  })
  return new Map(rows.map((each) => [each.assessorId, each._count._all]))
}
