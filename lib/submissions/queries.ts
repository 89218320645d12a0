import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { type Actor, can, type Permission, type Resource } from '@/lib/policy/policy'
import { assignedSelect, resourceOf } from './resource'
import { readHead, type SubmissionHead } from './store/head'
import type { SubmissionKind, SubmissionState } from './workflow'

export type SubmissionSummary = {
  id: string
  city: { id: string; slug: string; name: string; fictional: boolean }
  year: number
  dueOn: Date
  kind: SubmissionKind
  state: SubmissionState
  values: number
  notApplicable: number
  inQuestion: number
  /** Who may do what with it, for the policy. */
  resource: Required<Resource>
}

type Counts = Pick<SubmissionSummary, 'values' | 'notApplicable' | 'inQuestion'>
const nothing: Counts = { values: 0, notApplicable: 0, inQuestion: 0 }

async function summarise(where: { cityId?: { in: string[] }; assignments?: { some: { assessorId: string } } }) {
  const rows = await db().submission.findMany({
    where,
    orderBy: [{ cycle: { year: 'desc' } }, { city: { slug: 'asc' } }],
    select: {
      id: true,
      kind: true,
      state: true,
      city: { select: { id: true, slug: true, name: true, fictional: true } },
      cycle: { select: { year: true, dueOn: true } },
      assignments: assignedSelect,
    },
  })
  const counts = await db().$queryRaw<(Counts & { id: string })[]>`
    SELECT "submissionId" AS id, count(*) FILTER (WHERE state = 'value')::int AS values,
      count(*) FILTER (WHERE state = 'not-applicable')::int AS "notApplicable",
      count(*) FILTER (WHERE verification = 'in-question')::int AS "inQuestion"
    FROM "Reading" WHERE "submissionId" = ANY(${rows.map((row) => row.id)}::uuid[]) GROUP BY 1`
  const byId = new Map(counts.map(({ id, ...each }) => [id, each]))
  return rows.map(
    ({ cycle, assignments, ...row }): SubmissionSummary => ({
      ...row,
      ...cycle,
      ...(byId.get(row.id) ?? nothing),
      kind: row.kind as SubmissionKind,
      state: row.state as SubmissionState,
      resource: resourceOf(row.city.id, assignments),
    }),
  )
}

/** The submissions of the cities `actor` belongs to, newest cycle first. */
export const listOwnSubmissions = (actor: Actor): Promise<SubmissionSummary[]> =>
  summarise({ cityId: { in: actor.memberships.map((each) => each.cityId) } })

/** What an assessor may see of what they are assigned to; for an admin every submission. */
export async function listReviews(actor: Actor): Promise<SubmissionSummary[]> {
  if (!can(actor, 'review.queue')) return []
  const rows = await summarise(actor.role === 'admin' ? {} : { assignments: { some: { assessorId: actor.id } } })
  return rows.filter((row) => can(actor, 'submission.view', row.resource))
}

/**
 * A submission that `actor` may see, or null: there is none, or it is none of theirs, and the answer does not tell
 * which. Every page and every resource under a submission asks this first; `id` may be anything that stood in an address.
 * `needs` is given where others than those who see the whole submission have a part of it.
 */
export async function requireSubmission(
  actor: Actor,
  id: string,
  needs: Permission = 'submission.view',
): Promise<SubmissionHead | null> {
  if (!z.uuid().safeParse(id).success) return null
  const head = await readHead(db(), id)
  return head && can(actor, needs, head.resource) ? head : null
}
