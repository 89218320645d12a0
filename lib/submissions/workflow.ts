/** The moves of a submission. A move that is not in the table does not exist. Pure. */
import type { Permission } from '@/lib/policy/policy'

export const submissionStates = ['draft', 'submitted', 'in-review', 'returned', 'verified', 'published'] as const
export type SubmissionState = (typeof submissionStates)[number]

export const submissionKinds = ['report', 'transcription'] as const
export type SubmissionKind = (typeof submissionKinds)[number]

export const submissionEvents = [
  'submit',
  'withdraw',
  'start-review',
  'return',
  'complete-review',
  'publish-provisional',
  'publish',
  'publish-transcription',
  'correct',
  'correct-transcription',
] as const
export type SubmissionEvent = (typeof submissionEvents)[number]

export type Move = { to: SubmissionState; needs: Permission; kind: SubmissionKind }

const report = (to: SubmissionState, needs: Permission): Move => ({ to, needs, kind: 'report' })

export const moves: Record<SubmissionState, Partial<Record<SubmissionEvent, Move>>> = {
  draft: {
    submit: report('submitted', 'submission.submit'),
    'publish-transcription': { to: 'published', needs: 'publication.publish', kind: 'transcription' },
  },
  submitted: {
    withdraw: report('draft', 'submission.withdraw'),
    'start-review': report('in-review', 'review.start'),
  },
  'in-review': {
    return: report('returned', 'review.return'),
    'complete-review': report('verified', 'review.complete'),
    'publish-provisional': report('in-review', 'publication.publish'),
  },
  returned: { submit: report('submitted', 'submission.submit') },
  verified: { publish: report('published', 'publication.publish') },
  published: {
    correct: report('in-review', 'publication.correct'),
    'correct-transcription': { to: 'draft', needs: 'publication.correct', kind: 'transcription' },
  },
}

/** The move of `event` from `state` for a submission of this kind, or null where there is none. */
export function moveFor(kind: SubmissionKind, state: SubmissionState, event: SubmissionEvent): Move | null {
  const move = moves[state][event]
  return move && move.kind === kind ? move : null
}

/** The events that `may` allows in this state: what a page draws as buttons, and nothing else is possible. */
export function availableEvents(
  kind: SubmissionKind,
  state: SubmissionState,
  may: (permission: Permission) => boolean,
): SubmissionEvent[] {
  return submissionEvents.filter((event) => {
    const move = moveFor(kind, state, event)
    return move !== null && may(move.needs)
  })
}

/** Can the city change this reading now? While drafting any; during review only one that it has been asked about. */
export function isOpen(state: SubmissionState, verification: string): boolean {
  return state === 'draft' || state === 'returned' || (state === 'in-review' && verification === 'in-question')
}

/** Has the city's part come to its end: nothing of it can be asked about or changed any more? */
export const isOver = (state: SubmissionState): boolean => state === 'verified' || state === 'published'
