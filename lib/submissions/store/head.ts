import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Assigned, Resource } from '@/lib/policy/policy'
import type { SubmissionKind, SubmissionState } from '../workflow'

/** A submission as its pages need it; `resource` is what the policy asks about it. */
export type SubmissionHead = {
  id: string
  city: { id: string; slug: string; name: string; fictional: boolean }
  cycle: { year: number; dueOn: Date; framework: string; edition: string }
  kind: SubmissionKind
  state: SubmissionState
  /** For a transcription: which report, in words the public reads. */
  basisNote: string | null
  resource: Required<Resource>
}

type Row = Pick<SubmissionHead, 'id' | 'kind' | 'state' | 'basisNote' | 'city'> &
  SubmissionHead['cycle'] & { assessors: Assigned[] }

/** A submission with its city, its cycle and whoever is assigned to it, or null; one statement. */
export async function readHead(tx: Tx, id: string): Promise<SubmissionHead | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT submission.id, kind, state, "basisNote", year, "dueOn", framework, edition,
      jsonb_build_object('id', city.id, 'slug', slug, 'name', city.name, 'fictional', fictional) AS city,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', "assessorId", 'part', part, 'declared', "declaredAt" IS NOT NULL)), '[]')
       FROM "ReviewAssignment" WHERE "submissionId" = submission.id) AS assessors
    FROM "Submission" submission
      JOIN "City" city ON city.id = "cityId" JOIN "ReportingCycle" cycle ON cycle.id = "cycleId"
    WHERE submission.id = ${id}::uuid`
  if (!row) return null
  const { assessors, year, dueOn, framework, edition, ...head } = row
  const resource = { cityId: head.city.id, assessors }
  return { ...head, cycle: { year, dueOn, framework, edition }, resource }
}
