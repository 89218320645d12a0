import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import messages from '@/messages/en.json'
import { type EventType, eventTypes } from './kinds'
import { paramsOf, subjectsOf } from './params'

const t = createTranslator({
  locale: 'en',
  messages,
  namespace: 'audit',
  onError: (error) => {
    throw error
  },
})
const say = (type: EventType, detail: Record<string, unknown> = {}, times = 1) =>
  t.markup(`events.${type}`, {
    ...paramsOf({ detail, times }),
    subject: () => 'X',
    whom: () => 'Y',
    reason: () => '“why”',
  })

describe('an event in words', () => {
  test('is there for every kind of event', () => {
    expect(eventTypes.length).toBeGreaterThan(30)
    for (const type of eventTypes) expect(say(type), type).toMatch(/^\p{Ll}.{5,}$/u)
  })

  test('says of a move what it was, and what was told with it', () => {
    expect(say('submission.moved', { event: 'return', reason: 'wrong year' })).toBe(
      'sent the report back to the city: “why”',
    )
    expect(say('submission.moved', { event: 'complete-review' })).toBe('ended the review')
  })

  test('says of a decision what it was where it was a single one, and that they were made at once', () => {
    const decided = { verified: 0, notVerified: 0, asked: 0, together: false }
    expect(say('readings.decided', { ...decided, asked: 1, about: 'k' })).toBe('asked about X')
    expect(say('readings.decided', { ...decided, notVerified: 1, about: 'k' })).toBe('refused X')
    expect(say('readings.decided', { ...decided, verified: 9, together: true })).toBe(
      'decided on values: 9 verified at once, with nothing to say against any of them, 0 asked about, 0 refused',
    )
  })

  test('counts what was saved', () => {
    expect(say('readings.saved', { door: 'import', readings: 2, inputs: 1 })).toBe(
      'changed 2 values and one input by importing a spreadsheet',
    )
    expect(say('readings.saved', { door: 'form', readings: 0, inputs: 3 }, 3)).toBe('changed 3 inputs, in 3 steps')
  })

  test('says who was assigned as what, and that somebody has declared', () => {
    expect(say('review.assigned', { part: 'second' })).toBe('assigned Y as second reader')
    expect(say('review.conflict-declared', { none: true })).toBe('declared to have no interest in the city')
    expect(say('review.conflict-declared', { none: false })).toBe(
      'declared a conflict of interest and is off this review',
    )
  })
})

test('an event is about the data points or the part that it names', () => {
  expect(subjectsOf({ about: 'a' })).toEqual(['a'])
  expect(subjectsOf({ about: 'a', questions: ['a'] })).toEqual(['a'])
  expect(subjectsOf({ questions: ['a', 'b'], keys: ['a', 'b', 'c'] })).toEqual(['a', 'b'])
  expect(subjectsOf({ scope: 'economy' })).toEqual(['economy'])
  expect(subjectsOf({ door: 'form' })).toEqual([])
})
