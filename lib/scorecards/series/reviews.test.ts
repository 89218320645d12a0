import { expect, test } from 'vitest'
import type { PublishedState, ReviewView } from '../schema'
import { commonReview, ownReview } from './reviews'

const review = (change: Partial<ReviewView> = {}): ReviewView => ({
  on: '2026-03-01',
  depth: 'together',
  questions: 0,
  evidence: 1,
  ...change,
})
const value = (state: PublishedState, change?: Partial<ReviewView>) => ({ state, review: review(change) })
const usual = value('verified')
const asked = value('verified', { depth: 'alone', questions: 2 })

test('how most verified values were looked at is said once', () => {
  expect(commonReview([asked, usual, usual, value('not-verified', { on: '2026-02-01' })])).toEqual(usual.review)
  expect(commonReview([{ state: 'transcribed' }, value('reported', { on: null, depth: null })])).toBeNull()
})

test('a value of which more is to be said says it itself', () => {
  expect(ownReview(usual, usual.review)).toBeNull()
  expect(ownReview(value('verified', { evidence: 5 }), usual.review)).toBeNull()
  expect(ownReview(asked, usual.review)).toEqual(asked.review)
  expect(ownReview(value('in-question', { on: null, depth: null, questions: 1 }), usual.review)?.questions).toBe(1)
  expect(ownReview(value('reported', { on: null, depth: null }), usual.review)).toBeNull()
  expect(ownReview({ state: 'transcribed' }, null)).toBeNull()
})
