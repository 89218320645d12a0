/** The kinds of events a timeline tells of, in groups to choose from. Pure. */
import type { AuditEvent } from '@/lib/audit/events'

export type EventType = AuditEvent['type']

export const eventGroups = ['moves', 'values', 'evidence', 'talk', 'decisions', 'people'] as const
export type EventGroup = (typeof eventGroups)[number]

/** The group of every kind of event; `null`: it is of no submission, and stands on no timeline. */
export const groupOf: Record<EventType, EventGroup | null> = {
  'user.created': null,
  'user.disabled': null,
  'user.enabled': null,
  'user.signed-in': null,
  'city.created': null,
  'member.added': null,
  'cycle.opened': null,
  'cycle.share-set': null,
  'programme.created': null,
  'programme.changed': null,
  'programme.city-set': null,
  'programme.city-removed': null,
  'invitation.sent': null,
  'invitation.revoked': null,
  'invitation.accepted': null,
  'assessor.qualified': null,
  'submission.started': 'moves',
  'submission.moved': 'moves',
  'publication.correcting': 'moves',
  'scorecard.published': 'moves',
  'readings.saved': 'values',
  'sheet.imported': 'values',
  'sheet.undone': 'values',
  'value.justified': 'values',
  'evidence.added': 'evidence',
  'evidence.removed': 'evidence',
  'comment.written': 'talk',
  'question.answered': 'talk',
  'challenge.received': 'talk',
  'challenge.moved': 'talk',
  'readings.decided': 'decisions',
  'readings.undecided': 'decisions',
  'review.second-read': 'decisions',
  'review.settled': 'decisions',
  'task.assigned': 'people',
  'task.removed': 'people',
  'review.assigned': 'people',
  'review.unassigned': 'people',
  'review.conflict-declared': 'people',
}

export const eventTypes = Object.keys(groupOf) as EventType[]

/** The kinds of a group; without one, all that stand on a timeline. */
export const typesOf = (group: EventGroup | null): EventType[] =>
  eventTypes.filter((type) => (group === null ? groupOf[type] !== null : groupOf[type] === group))
