import 'server-only'
import { listComments } from '@/lib/comments/queries'
import { db } from '@/lib/db/client'
import { listEvidence } from '@/lib/evidence/queries'
import { getFramework } from '@/lib/frameworks/registry'
import { listJustifications } from '@/lib/justifications/queries'
import { type Actor, can } from '@/lib/policy/policy'
import { requireSubmission } from '@/lib/submissions/queries'
import { type Examined, examine } from '@/lib/submissions/queries/findings'
import { explain } from '@/lib/submissions/said'
import type { Stored } from '@/lib/submissions/store'
import type { Verification } from '@/lib/submissions/words'
import { agreementOf } from '../agreement'
import { screen } from '../screening'
import { readSeconds, readStanding } from '../store/second'
import type { Review, ReviewRow } from '../types'
import type { ReasonCode } from '../words'

/** One submission as its assessors see it, or null: there is none, or it is none of theirs. */
export async function getReview(actor: Actor, id: string): Promise<Review | null> {
  const head = await requireSubmission(actor, id, 'review.view')
  if (!head) return null
  const about = { id: head.id, cityId: head.city.id, fictional: head.city.fictional, ...head.cycle }
  const [examined, evidence, comments, justifications, marks, standing, seconds] = await Promise.all([
    examine(db(), about),
    listEvidence(head.id),
    listComments(head.id),
    listJustifications(head.id),
    readMarks(head.id),
    readStanding(db(), head),
    readSeconds(db(), head.id),
  ])
  const framework = getFramework(head.cycle.framework, head.cycle.edition)
  const isSecond = can(actor, 'review.read-second', head.resource)
  const blind = isSecond && standing?.comparisons === null
  const byKey = {
    evidence: groupBy(evidence, keyOf),
    comments: groupBy(blind ? [] : comments, keyOf),
    findings: groupBy(explain(examined.findings, justifications), ([finding]) => finding.key),
    marks: new Map(marks.map((each) => [each.key, each])),
    own: new Map(isSecond ? seconds.map((each) => [each.key, each]) : []),
  }
  const sample = new Set(standing?.sample)
  const rows = framework.indicators.flatMap(({ dataPoints }) =>
    dataPoints.map(({ key }): ReviewRow => {
      const mark = byKey.marks.get(key)
      return {
        key,
        ...(blind ? { code: null, askedAt: null, answeredAt: null } : shown(mark)),
        reading: readingOf(examined, key, blind),
        findings: byKey.findings.get(key) ?? [],
        evidence: byKey.evidence.get(key) ?? [],
        comments: byKey.comments.get(key) ?? [],
        changes: blind ? 0 : (mark?.changes ?? 0),
        last: examined.past?.readings.get(key) ?? null,
        peers: examined.peers.get(key) ?? null,
        inSample: sample.has(key),
        own: byKey.own.get(key) ?? null,
      }
    }),
  )
  const { readings, inputs, past, findings } = examined
  const lastInputs = past?.inputs ?? null
  return {
    head,
    blind,
    rows,
    inputs,
    lastYear: past?.year ?? null,
    lastInputs,
    screening: screen(framework, { readings, inputs, lastInputs, findings }),
    second: standing && {
      sample: standing.sample.length,
      unread: standing.unread.length,
      comparisons: standing.comparisons,
      agreement:
        standing.comparisons && agreementOf(standing.comparisons.map(({ lead, second }) => [lead, second.verdict])),
    },
  }
}

const keyOf = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => `${indicator}/${dataPoint}`

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** For a blind reader, the reading without what was made of it; its revision would tell that something was. */
const readingOf = ({ readings }: Examined, key: string, blind: boolean): Stored | null => {
  const reading = readings.get(key) ?? null
  const untouched = { verification: 'unreviewed' as Verification, verificationReason: null, revision: 0 }
  return reading && blind ? { ...reading, ...untouched } : reading
}

type Mark = { key: string; code: string | null; askedAt: Date | null; answeredAt: Date | null; changes: number }

const shown = (mark: Mark | undefined) => ({
  code: (mark?.code ?? null) as ReasonCode | null,
  askedAt: mark?.askedAt ?? null,
  answeredAt: mark?.answeredAt ?? null,
})

const readMarks = (submissionId: string) =>
  db().$queryRaw<Mark[]>`
    SELECT indicator || '/' || "dataPoint" AS key, "verificationCode" AS code, "askedAt", "answeredAt",
      (SELECT count(*)::int FROM "ReadingHistory" WHERE "readingId" = reading.id) AS changes
    FROM "Reading" reading WHERE "submissionId" = ${submissionId}::uuid`
