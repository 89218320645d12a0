import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  availableEvents,
  isOpen,
  moveFor,
  moves,
  submissionEvents,
  submissionKinds,
  submissionStates,
} from './workflow'

const anyKind = fc.constantFrom(...submissionKinds)
const anyState = fc.constantFrom(...submissionStates)
const anyEvent = fc.constantFrom(...submissionEvents)

describe('the workflow of a submission', () => {
  test('a returned submission can be submitted again', () => {
    expect(moveFor('report', 'returned', 'submit')?.to).toBe('submitted')
  })

  test('a submission can be taken back until its review starts, and not after', () => {
    const from = submissionStates.filter((state) => moveFor('report', state, 'withdraw'))
    expect(from).toEqual(['submitted'])
  })

  test('no sequence of events publishes a report as verified without a completed review', () => {
    fc.assert(
      fc.property(anyKind, fc.array(anyEvent, { maxLength: 30 }), (kind, events) => {
        let state: (typeof submissionStates)[number] = 'draft'
        const passed: string[] = [state]
        for (const event of events) {
          state = moveFor(kind, state, event)?.to ?? state
          passed.push(state)
        }
        expect(submissionStates).toContain(state)
        for (const [at, each] of passed.entries())
          if (kind === 'report' && each === 'published' && passed[at - 1] !== 'published')
            expect(passed[at - 1]).toBe('verified')
        if (kind === 'transcription') expect(['draft', 'published']).toContain(state)
      }),
    )
  })

  test('offers exactly the moves of the table that the person may make', () => {
    fc.assert(
      fc.property(anyKind, anyState, fc.func(fc.boolean()), (kind, state, may) => {
        const offered = availableEvents(kind, state, may)
        for (const event of submissionEvents) {
          const move = moveFor(kind, state, event)
          expect(offered.includes(event)).toBe(move !== null && may(move.needs))
        }
      }),
    )
  })

  test('every state can be reached, and left again: what is published only by a correction', () => {
    const reached = new Set(submissionStates.flatMap((state) => Object.values(moves[state]).map((move) => move.to)))
    expect([...reached, 'draft'].sort()).toEqual(expect.arrayContaining([...submissionStates].sort()))
    expect(Object.keys(moves.published)).toEqual(['correct', 'correct-transcription'])
    expect(submissionStates.filter((state) => Object.keys(moves[state]).length === 0)).toEqual([])
  })

  test('a correction leads through the review again', () => {
    expect(moveFor('report', 'published', 'correct')?.to).toBe('in-review')
    expect(moveFor('transcription', 'published', 'correct')).toBeNull()
    expect(moveFor('transcription', 'published', 'correct-transcription')?.to).toBe('draft')
  })

  test('the city changes a reading while drafting, and under review only one in question', () => {
    const open = submissionStates.filter((state) => isOpen(state, 'unreviewed'))
    expect(open).toEqual(['draft', 'returned'])
    expect(submissionStates.filter((state) => isOpen(state, 'in-question'))).toEqual(['draft', 'in-review', 'returned'])
  })
})
