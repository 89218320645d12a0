import 'server-only'
import { getFramework } from '@/lib/frameworks/registry'
import { listJustifications } from '@/lib/justifications/queries'
import { findingsOf } from '@/lib/submissions/findings'
import type { Contents } from '@/lib/submissions/queries/contents'
import { getPast } from '@/lib/submissions/queries/contents'
import { getPeers } from '@/lib/submissions/queries/peers'
import { explain } from '@/lib/submissions/said'
import type { SubmissionHead } from '@/lib/submissions/store/head'

/** What the soft rules find in a submission, each finding with its justification, and the report of the year before. */
export async function checkFindings({ id, city, cycle }: SubmissionHead, { readings, inputs }: Contents) {
  const about = { cityId: city.id, ...cycle }
  const [past, peers, said] = await Promise.all([
    getPast(about),
    getPeers({ ...about, fictional: city.fictional }),
    listJustifications(id),
  ])
  const findings = findingsOf(getFramework(cycle.framework, cycle.edition), { readings, inputs, past, peers })
  return { past, findings: explain(findings, said) }
}
