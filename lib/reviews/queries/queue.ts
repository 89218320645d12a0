import 'server-only'
import { db } from '@/lib/db/client'
import { type Actor, can } from '@/lib/policy/policy'
import { assignedSelect, resourceOf } from '@/lib/submissions/resource'
import type { SubmissionState } from '@/lib/submissions/workflow'
import type { QueueRow } from '../queue'
import { type Counts, waitingFor } from '../waiting'

const open: SubmissionState[] = ['submitted', 'in-review', 'verified']

/**
 * What waits for review: for an assessor what they are assigned to, for an administrator all of it; what is due first
 * comes first. Two queries, however many there are.
 */
export async function listQueue(actor: Actor): Promise<QueueRow[]> {
  if (!can(actor, 'review.queue')) return []
  const own = actor.role === 'admin' ? {} : { assignments: { some: { assessorId: actor.id } } }
  const rows = await db().submission.findMany({
    where: { kind: 'report', state: { in: open }, ...own },
    orderBy: [{ cycle: { dueOn: 'asc' } }, { city: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      state: true,
      submittedAt: true,
      warnings: true,
      city: { select: { id: true, slug: true, name: true, fictional: true } },
      cycle: { select: { year: true, dueOn: true } },
      assignments: assignedSelect,
    },
  })
  const counted = new Map((await countAll(rows.map((row) => row.id))).map((each) => [each.id, each]))
  return rows.flatMap(({ id, city: { id: cityId, ...city }, cycle, ...row }): QueueRow[] => {
    const resource = resourceOf(cityId, row.assignments)
    const part = resource.assessors.find((each) => each.id === actor.id)?.part ?? null
    const head = { submissionId: id, city, ...cycle, part }
    if (can(actor, 'review.declare', resource)) return [{ ...head, declared: false }]
    if (!can(actor, 'review.view', resource)) return []
    const { overwritten, lowQuality, noEvidence, ...counts } = counted.get(id) ?? nothing
    const share = (count: number) => (counts.values === 0 ? 0 : count / counts.values)
    const state = row.state as SubmissionState
    const risk = {
      warnings: row.warnings === null ? null : share(row.warnings),
      overwritten: share(overwritten),
      lowQuality: share(lowQuality),
      noEvidence: share(noEvidence),
    }
    const waiting = waitingFor({
      state,
      counts,
      part,
      hasLead: resource.assessors.some((each) => each.part === 'lead'),
    })
    return [{ ...head, declared: true, state, submittedAt: row.submittedAt, waiting, counts, risk, resource }]
  })
}

type Counted = Counts & { id: string; overwritten: number; lowQuality: number; noEvidence: number }
const nothing: Omit<Counted, 'id'> = {
  values: 0,
  decided: 0,
  toReview: 0,
  answered: 0,
  asked: 0,
  overwritten: 0,
  lowQuality: 0,
  noEvidence: 0,
}

/** Submission by submission, which stays with those that are open however many there ever were. */
const countAll = (ids: string[]) =>
  db().$queryRaw<Counted[]>`
    SELECT open AS id, counted.* FROM unnest(${ids}::uuid[]) open, LATERAL (
      SELECT count(*) FILTER (WHERE state = 'value')::int AS values,
        count(*) FILTER (WHERE verification IN ('verified', 'not-verified'))::int AS decided,
        count(*) FILTER (WHERE state = 'value' AND verification = 'unreviewed' AND "answeredAt" IS NULL)::int AS "toReview",
        count(*) FILTER (WHERE state = 'value' AND verification = 'unreviewed' AND "answeredAt" IS NOT NULL)::int AS answered,
        count(*) FILTER (WHERE verification = 'in-question')::int AS asked,
        count(*) FILTER (WHERE overwritten)::int AS overwritten,
        count(*) FILTER (WHERE state = 'value' AND quality IN ('estimate', 'personal', 'unknown'))::int AS "lowQuality",
        count(*) FILTER (WHERE state = 'value' AND proof.indicator IS NULL)::int AS "noEvidence"
      FROM "Reading" LEFT JOIN (
        SELECT DISTINCT indicator, "dataPoint" FROM "Evidence" WHERE "submissionId" = open AND "removedAt" IS NULL
      ) proof USING (indicator, "dataPoint")
      WHERE "submissionId" = open
    ) counted`
