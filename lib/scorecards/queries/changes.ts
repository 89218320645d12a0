import 'server-only'
import { db } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { getScorecard } from '../queries'
import type { Scorecard } from '../schema'
import { type WhatChanged, whatChanged } from '../what-changed'

/** `version`: against the version before of the same year, as a correction is; `year`: against what stands of an earlier year. */
export type Comparison = { kind: 'version' | 'year'; before: Scorecard; changed: WhatChanged }

/** What a publication differs in from those before it: first the version it replaced, then the last year that is published. */
export async function listComparisons(scorecard: Scorecard): Promise<Comparison[]> {
  const { city, year, version } = scorecard
  const earlier = await db().publication.findFirst({
    where: { city: { slug: city.slug }, year: { lt: year } },
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  const found = [
    { kind: 'version' as const, before: version > 1 ? await getScorecard(city.slug, year, version - 1) : null },
    { kind: 'year' as const, before: earlier && (await getScorecard(city.slug, earlier.year)) },
  ]
  return found.flatMap(({ kind, before }) => {
    if (!before) return []
    const { bands } = getFramework(before.framework, before.edition)
    return [{ kind, before, changed: whatChanged(before, scorecard, bands) }]
  })
}
