import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { type Actor, can, type Permission, type Resource } from '@/lib/policy/policy'
import { assignedSelect, resourceOf } from './resource'
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

const counted = { _count: { _all: true } } as const

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
  const counts = await db().reading.groupBy({
    by: ['submissionId', 'state', 'verification'],
    where: { submissionId: { in: rows.map((row) => row.id) } },
    ...counted,
  })
  return rows.map(({ cycle, assignments, ...row }): SubmissionSummary => {
    const own = counts.filter((each) => each.submissionId === row.id)
    const sum = (fits: (each: (typeof own)[number]) => boolean) =>
      own.filter(fits).reduce((total, each) => total + each._count._all, 0)
    return {
      ...row,
      ...cycle,
      kind: row.kind as SubmissionKind,
      state: row.state as SubmissionState,
      values: sum((each) => each.state === 'value'),
      notApplicable: sum((each) => each.state === 'not-applicable'),
      inQuestion: sum((each) => each.verification === 'in-question'),
      resource: resourceOf(row.city.id, assignments),
    }
  })
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

/** One submission as its pages need it; `resource` is what the policy asks about it. */
export type SubmissionHead = {
  id: string
  city: { id: string; slug: string; name: string; fictional: boolean }
  cycle: { year: number; dueOn: Date; framework: string; edition: string }
  kind: SubmissionKind
  state: SubmissionState
  resource: Required<Resource>
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
  const row = await db().submission.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      state: true,
      city: { select: { id: true, slug: true, name: true, fictional: true } },
      cycle: { select: { year: true, dueOn: true, framework: true, edition: true } },
      assignments: assignedSelect,
    },
  })
  if (!row) return null
  const { assignments, kind, state, ...head } = row
  const resource = resourceOf(row.city.id, assignments)
  if (!can(actor, needs, resource)) return null
  return { ...head, kind: kind as SubmissionKind, state: state as SubmissionState, resource }
}
