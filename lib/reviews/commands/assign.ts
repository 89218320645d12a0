import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/db/client'
import { conflict, done, forbidden, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, type AssessorPart, can } from '@/lib/policy/policy'
import { hold } from '@/lib/submissions/move'
import { readConflicts } from '../store/conflicts'

/**
 * Assigns an assessor to a submission, as a lead or as its second reader. Refuses: not an admin; not an active assessor,
 * one who belongs to the city or has declared a conflict of interest, one who has the other part, a second second reader
 * (conflict).
 */
export const assignAssessor = (
  actor: Actor,
  submissionId: string,
  assessorId: string,
  part: AssessorPart = 'lead',
): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'review.assign', held.resource)) return forbidden
    const { cityId, resource } = held
    const already = resource.assessors.find((each) => each.id === assessorId)
    if (already) return already.part === part ? done(null) : conflict(`assigned already, as ${already.part}`)
    if (part === 'second' && resource.assessors.some((each) => each.part === 'second'))
      return conflict('there is a second reader already')
    const assessor = await tx.user.findFirst({
      where: { id: assessorId, role: 'assessor', disabledAt: null, memberships: { none: { cityId } } },
      select: { id: true },
    })
    if (!assessor) return conflict('an active assessor who does not belong to the city is needed')
    if ((await readConflicts(tx, submissionId)).has(assessorId))
      return conflict('they have declared a conflict of interest')
    await tx.reviewAssignment.create({ data: { submissionId, assessorId, part } })
    await record(tx, actor.id, { type: 'review.assigned', cityId, submissionId, detail: { assessorId, part } })
    return done(null)
  })

/**
 * Takes an assessor off a submission; what they decided stays. What a second reader has read goes with them, so that the
 * next one begins anew. Refuses: not an admin; not assigned (not found).
 */
export const unassignAssessor = (actor: Actor, submissionId: string, assessorId: string): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'review.assign', held.resource)) return forbidden
    const { count } = await tx.reviewAssignment.deleteMany({ where: { submissionId, assessorId } })
    if (count === 0) return notFound
    await tx.secondDecision.deleteMany({ where: { submissionId, byId: assessorId, settledAt: null } })
    await record(tx, actor.id, { type: 'review.unassigned', cityId: held.cityId, submissionId, detail: { assessorId } })
    return done(null)
  })
