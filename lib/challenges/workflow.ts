/** The moves of a reader's challenge to a value. A move that is not in the table does not exist. Pure. */
import type { Permission } from '@/lib/policy/policy'

/** received: nobody but those who look after it sees it · shown: the public reads it, and it waits for an answer. */
export const challengeStates = ['received', 'shown', 'answered', 'declined'] as const
export type ChallengeState = (typeof challengeStates)[number]

export const challengeEvents = ['show', 'answer', 'decline'] as const
export type ChallengeEvent = (typeof challengeEvents)[number]

type Move = { to: ChallengeState; needs: Permission }

const decline: Move = { to: 'declined', needs: 'challenge.moderate' }

/** What is shown or answered can still be declined: what should never have been shown is taken away again. */
export const moves: Record<ChallengeState, Partial<Record<ChallengeEvent, Move>>> = {
  received: { show: { to: 'shown', needs: 'challenge.moderate' }, decline },
  shown: { answer: { to: 'answered', needs: 'challenge.answer' }, decline },
  answered: { decline },
  declined: {},
}

/** The states in which the public reads it. */
export const publicStates = ['shown', 'answered'] as const satisfies ChallengeState[]

/** The states in which it waits for somebody: to be looked at, or to be answered. */
export const openStates = ['received', 'shown'] as const satisfies ChallengeState[]

/** The events that `may` allows in this state: what a page draws as forms, and nothing else is possible. */
export const availableEvents = (state: ChallengeState, may: (permission: Permission) => boolean): ChallengeEvent[] =>
  challengeEvents.filter((event) => {
    const move = moves[state][event]
    return move !== undefined && may(move.needs)
  })
