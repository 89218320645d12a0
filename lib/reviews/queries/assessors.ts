import 'server-only'
import { db } from '@/lib/db/client'
import { type Actor, type AssessorPart, can } from '@/lib/policy/policy'
import { requireSubmission } from '@/lib/submissions/queries'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import type { SubmissionState } from '@/lib/submissions/workflow'
import { countAccepted } from '../store/accepted'
import { readConflicts } from '../store/conflicts'
import type { Qualification } from '../words'

/** `open`: how many submissions they have that are not published yet. `accepted`: those they led that are. */
export type AssessorRow = {
  id: string
  name: string
  qualification: Qualification
  disabled: boolean
  open: number
  accepted: number
}

const unpublished: SubmissionState[] = ['draft', 'submitted', 'in-review', 'returned', 'verified']

async function readAssessors() {
  const rows = await db().user.findMany({
    where: { role: 'assessor' },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      qualification: true,
      disabledAt: true,
      memberships: { select: { cityId: true } },
      assignments: {
        select: { submissionId: true, part: true, declaredAt: true, submission: { select: { state: true } } },
      },
    },
  })
  const accepted = await countAccepted(db())
  return rows.map(({ disabledAt, qualification, ...row }) => ({
    ...row,
    qualification: qualification as Qualification,
    disabled: disabledAt !== null,
    open: row.assignments.filter(({ submission }) => unpublished.some((state) => state === submission.state)).length,
    accepted: accepted.get(row.id) ?? 0,
  }))
}

/** Every assessor by name. For an admin; nobody else gets any. */
export async function listAssessors(actor: Actor): Promise<AssessorRow[]> {
  if (!can(actor, 'user.manage')) return []
  return (await readAssessors()).map(({ memberships: _, assignments: __, ...row }) => row)
}

export type Appointed = AssessorRow & { part: AssessorPart; declared: boolean }

/** Why somebody may not be assigned to this submission. */
export type Hindrance = { kind: 'member' } | { kind: 'conflict'; reason: string }

export type Appointment = {
  head: SubmissionHead
  appointed: Appointed[]
  candidates: AssessorRow[]
  hindered: (AssessorRow & { hindrance: Hindrance })[]
}

/** Who reviews a submission, who could, and who may not and why. For an admin; null for everybody else. */
export async function getAppointment(actor: Actor, submissionId: string): Promise<Appointment | null> {
  const head = await requireSubmission(actor, submissionId, 'review.assign')
  if (!head) return null
  const conflicts = await readConflicts(db(), head.id)
  const found: Appointment = { head, appointed: [], candidates: [], hindered: [] }
  for (const { memberships, assignments, ...row } of await readAssessors()) {
    const own = assignments.find((each) => each.submissionId === head.id)
    const reason = conflicts.get(row.id)
    if (own) found.appointed.push({ ...row, part: own.part as AssessorPart, declared: own.declaredAt !== null })
    else if (row.disabled) continue
    else if (memberships.some(({ cityId }) => cityId === head.city.id))
      found.hindered.push({ ...row, hindrance: { kind: 'member' } })
    else if (reason !== undefined) found.hindered.push({ ...row, hindrance: { kind: 'conflict', reason } })
    else found.candidates.push(row)
  }
  return found
}
