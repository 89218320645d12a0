import { describe, expect, test } from 'vitest'
import { type Counts, waitingFor } from './waiting'

const none: Counts = { values: 4, decided: 4, toReview: 0, answered: 0, asked: 0 }
const lead = (counts: Partial<Counts>) =>
  waitingFor({ state: 'in-review', counts: { ...none, ...counts }, part: 'lead', hasLead: true })

describe('a submission under review', () => {
  test('waits for the city only when nothing is left but questions', () => {
    expect(lead({ asked: 1 })).toBe('city')
    expect(lead({ asked: 1, toReview: 1 })).toBe('review')
    expect(lead({ asked: 1, toReview: 1, answered: 1 })).toBe('answers')
    expect(lead({})).toBe('closing')
  })

  test('waits for an assessor to be named, to begin, and for somebody to publish it', () => {
    const of = (state: 'submitted' | 'verified', hasLead = true) =>
      waitingFor({ state, counts: none, part: null, hasLead })
    expect([of('submitted', false), of('submitted'), of('verified')]).toEqual(['assignment', 'start', 'publication'])
  })

  test('tells a second reader nothing of what the first has decided', () => {
    const second = (counts: Counts) => waitingFor({ state: 'in-review', counts, part: 'second', hasLead: true })
    expect(second({ ...none, asked: 3 })).toBe(second(none))
  })
})
