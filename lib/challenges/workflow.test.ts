import { expect, test } from 'vitest'
import { availableEvents, challengeStates, moves, publicStates } from './workflow'

test('nothing is public before an administrator has shown it', () => {
  const isPublic = (state: string) => publicStates.some((each) => each === state)
  for (const state of challengeStates)
    for (const move of Object.values(moves[state]))
      if (!isPublic(state) && isPublic(move.to)) expect([state, move.needs]).toEqual(['received', 'challenge.moderate'])
})

test('what is declined stays so, and what was shown can still be taken away', () => {
  const all = challengeStates.map((state) => [state, availableEvents(state, () => true)])
  expect(Object.fromEntries(all)).toEqual({
    received: ['show', 'decline'],
    shown: ['answer', 'decline'],
    answered: ['decline'],
    declined: [],
  })
})

test('whoever may answer is offered nothing but the answer', () => {
  expect(availableEvents('shown', (permission) => permission === 'challenge.answer')).toEqual(['answer'])
  expect(availableEvents('received', (permission) => permission === 'challenge.answer')).toEqual([])
})
