import { describe, expect, test } from 'vitest'
import type { AuditEvent } from '@/lib/audit/events'
import { isWaitedFor, type People, whoWaits } from './waiting'

const people: People = {
  coordinators: ['cora'],
  contributors: [
    { id: 'tom', has: (key) => key.startsWith('T') },
    { id: 'una', has: (key) => key.startsWith('U') },
  ],
  leads: [
    { id: 'lea', declared: true },
    { id: 'lou', declared: false },
  ],
  admins: ['ann'],
}
const said = (event: AuditEvent, actorId: string | null = null, who = people) =>
  whoWaits(event, actorId, who).map(({ userId, kind, about }) => `${userId}: ${kind}${about && ` ${about}`}`)
const moved = (event: 'submit' | 'return' | 'complete-review' | 'correct' | 'withdraw'): AuditEvent => ({
  type: 'submission.moved',
  detail: { event, from: 'in-review', to: 'returned' },
})
const decided = (questions: string[]): AuditEvent => ({
  type: 'readings.decided',
  detail: { verified: 1, notVerified: 0, asked: questions.length, together: false, questions },
})

describe('who is told', () => {
  test('of an assignment: the assessor', () => {
    expect(said({ type: 'review.assigned', detail: { assessorId: 'sam', part: 'second' } })).toEqual(['sam: assigned'])
  })
  test('of a question: the coordinator, and the contributor whose part it is', () => {
    expect(said(decided(['T/1', 'U/1']))).toEqual([
      'cora: asked T/1',
      'tom: asked T/1',
      'cora: asked U/1',
      'una: asked U/1',
    ])
    expect(said(decided([]))).toEqual([])
  })
  test('of an answer: the lead assessors who have declared to have no interest', () => {
    expect(said({ type: 'question.answered', detail: { about: 'T/1' } })).toEqual(['lea: answered T/1'])
  })
  test('of a report handed in: its assessors, or the administrators where it has none yet', () => {
    expect(said(moved('submit'))).toEqual(['lea: handed-in', 'lou: handed-in'])
    expect(said(moved('submit'), null, { ...people, leads: [] })).toEqual(['ann: handed-in'])
  })
  test('of a return: all who work on it in the city', () => {
    expect(said(moved('return'))).toEqual(['cora: returned', 'tom: returned', 'una: returned'])
  })
  test('of the end of the review: the coordinator, and whoever can publish', () => {
    expect(said(moved('complete-review'))).toEqual(['cora: verified', 'ann: verified'])
  })
  test('of a correction: the assessors', () => {
    expect(said(moved('correct'))).toEqual(['lea: reopened', 'lou: reopened'])
  })
  test('of a publication: the city and its assessors', () => {
    const detail = { basis: 'verified', year: 2026, version: 1, contentHash: '' }
    expect(said({ type: 'scorecard.published', detail })).toEqual(
      ['cora', 'tom', 'una', 'lea', 'lou'].map((each) => `${each}: published`),
    )
  })
  test('is nobody of what they did themselves, and nobody of anything else', () => {
    expect(said(moved('complete-review'), 'ann')).toEqual(['cora: verified'])
    expect(said(moved('withdraw'))).toEqual([])
    expect(isWaitedFor({ type: 'user.signed-in', detail: {} })).toBe(false)
  })
})
