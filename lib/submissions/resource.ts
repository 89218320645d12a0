/** What the policy asks about a submission, from its rows. Pure. */
import type { AssessorPart, Resource } from '@/lib/policy/policy'

/** What to read of the assignments of a submission. */
export const assignedSelect = { select: { assessorId: true, part: true, declaredAt: true } } as const

type Assignment = { assessorId: string; part: string; declaredAt: Date | null }

export const resourceOf = (cityId: string, assignments: readonly Assignment[]): Required<Resource> => ({
  cityId,
  assessors: assignments.map(({ assessorId, part, declaredAt }) => ({
    id: assessorId,
    part: part as AssessorPart,
    declared: declaredAt !== null,
  })),
})
