/** Who waits for an event. Pure. */
import type { AuditEvent } from '@/lib/audit/events'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import type { NoticeKind } from './kinds'

/** Those who have to do with a submission, by id. */
export type People = {
  coordinators: string[]
  /** With what they are to fill in. */
  contributors: { id: string; has: (dataPoint: string) => boolean }[]
  leads: { id: string; declared: boolean }[]
  admins: string[]
}

export type Waited = { userId: string; kind: NoticeKind; about: string }

/** Can anybody wait for this event? Asked before the people are looked up: most decisions ask nothing of anybody. */
export function isWaitedFor(event: AuditEvent): boolean {
  switch (event.type) {
    case 'readings.decided':
      return (event.detail.questions ?? []).length > 0
    case 'submission.moved':
      return movedTo[event.detail.event] !== undefined
    case 'challenge.moved':
      return event.detail.event === 'show'
    default:
      return (
        event.type === 'review.assigned' ||
        event.type === 'question.answered' ||
        event.type === 'scorecard.published' ||
        event.type === 'challenge.received'
      )
  }
}

/**
 * Who is to be told of `event`, of what kind it is for them, and about which data point ("" for the whole). Nobody is
 * told of what they did themselves (`actorId`).
 */
export function whoWaits(event: AuditEvent, actorId: string | null, people: People): Waited[] {
  const told = (kind: NoticeKind, ids: readonly string[], about = ''): Waited[] =>
    [...new Set(ids)].filter((userId) => userId !== actorId).map((userId) => ({ userId, kind, about }))
  const { coordinators, contributors, leads } = people
  const leadIds = leads.map(({ id }) => id)
  const declared = leads.filter((each) => each.declared).map(({ id }) => id)
  const city = [...coordinators, ...contributors.map(({ id }) => id)]
  switch (event.type) {
    case 'review.assigned':
      return told('assigned', [event.detail.assessorId])
    case 'readings.decided':
      return (event.detail.questions ?? []).flatMap((key) => {
        const asked = contributors.filter(({ has }) => has(key)).map(({ id }) => id)
        return told('asked', [...coordinators, ...asked], key)
      })
    case 'question.answered':
      return told('answered', declared, event.detail.about)
    case 'challenge.received':
      return told('challenged', people.admins, event.detail.about)
    case 'challenge.moved':
      return event.detail.event === 'show' ? told('challenged', [...coordinators, ...declared], event.detail.about) : []
    case 'submission.moved':
      return movedTo[event.detail.event]?.(people, told) ?? []
    case 'scorecard.published':
      return told('published', [...city, ...leadIds])
    default:
      return []
  }
}

type Told = (kind: NoticeKind, ids: readonly string[]) => Waited[]

const movedTo: Partial<Record<SubmissionEvent, (people: People, told: Told) => Waited[]>> = {
  submit: ({ leads, admins }, told) => told('handed-in', leads.length > 0 ? leads.map(({ id }) => id) : admins),
  return: ({ coordinators, contributors }, told) =>
    told('returned', [...coordinators, ...contributors.map(({ id }) => id)]),
  'complete-review': ({ coordinators, admins }, told) => told('verified', [...coordinators, ...admins]),
  correct: ({ leads }, told) =>
    told(
      'reopened',
      leads.map(({ id }) => id),
    ),
}
