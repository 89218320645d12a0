import { describe, expect, test } from 'vitest'
import type { Changes } from '@/lib/submissions/changes'
import { nothingSaid } from '@/lib/submissions/evaluate'
import { editInputs } from './edits'
import { type Action, initialState, makeReduce } from './reduce'
import { rows, sheet } from './samples'
import type { Pending, State } from './types'
import { viewOf } from './view'

const reduce = makeReduce('c')
const play = (...actions: (Action | ((state: State) => Action))[]): State =>
  actions.reduce<State>(
    (state, each) => reduce(state, typeof each === 'function' ? each(state) : each),
    initialState(sheet),
  )
const type =
  (key: string, value: number | null, merge: string | null = null) =>
  (state: State): Action => ({
    type: 'changed',
    step: {
      changes: editInputs(rows, viewOf(rows, state.base, state.queue), new Map([[key, value]])),
      door: 'form',
      merge,
    },
  })
const inputOf = (state: State, key: string) => viewOf(rows, state.base, state.queue).inputs.get(key)
const remote = (part: Partial<Changes>): Action => ({
  type: 'remote',
  remote: { serial: '1', readings: [], inputs: [], comments: [], ...part },
  me: 'ann',
  why: 'closed',
})
const theirs = { key: 'households', value: 1200, revision: 4, by: 'Ben', byId: 'ben', at: '2026-11-25T10:00:00Z' }

describe('the sheet', () => {
  test('undo and redo are new changes, as far back as one has typed', () => {
    const typed = play(type('M/all', 50), type('M/smart', 20), { type: 'undo' })
    expect([inputOf(typed, 'M/all'), inputOf(typed, 'M/smart')]).toEqual([50, undefined])
    expect(reduce(typed, { type: 'redo' }).queue.get('i:M/smart')).toMatchObject({ value: 20 })
    expect(inputOf(reduce(typed, { type: 'undo' }), 'M/all')).toBeUndefined()
  })
  test('typing on in one cell is one step back', () => {
    const typed = play(type('M/all', 5, 'x 1'), type('M/all', 50, 'x 1'), { type: 'undo' })
    expect(inputOf(typed, 'M/all')).toBeUndefined()
    expect(typed.undo).toEqual([])
  })
  test("shows another person's change with what stood before", () => {
    const state = play(remote({ inputs: [theirs] }))
    expect(inputOf(state, 'households')).toBe(1200)
    expect(state.notices).toEqual([{ cell: 'i:households', by: 'Ben', from: 1000, to: 1200 }])
  })
  test('says nothing of what comes back from oneself', () => {
    expect(play(remote({ inputs: [{ ...theirs, byId: 'ann' }] })).notices).toEqual([])
  })
  test("never lays another's change over what is typed: both are there until the person chooses", () => {
    const state = play(type('households', 900), remote({ inputs: [theirs] }))
    expect([inputOf(state, 'households'), state.base.inputs.get('households')?.value]).toEqual([900, 1200])
    expect(state.conflicts).toMatchObject({ 'i:households': { by: 'Ben' } })
    const mine = reduce(state, { type: 'resolved', cells: ['i:households'], keep: 'mine' })
    expect(mine.queue.get('i:households')).toMatchObject({ value: 900, revision: 4 })
    const other = reduce(state, { type: 'resolved', cells: ['i:households'], keep: 'theirs' })
    expect([inputOf(other, 'households'), other.queue.size]).toEqual([1200, 0])
  })
  test('two people who type the same do not disagree', () => {
    expect(play(type('households', 1200), remote({ inputs: [theirs] })).conflicts).toEqual({})
  })
  test('a refusal that no newer version explains is told as such', () => {
    const state = play(type('households', 900), { type: 'overtaken', keys: ['households'] }, remote({}))
    expect([state.refused, state.conflicts]).toEqual([{ 'i:households': 'closed' }, {}])
  })
  test('takes up what an earlier visit left, and shows both where somebody was faster', () => {
    const left = play(type('M/all', 50), type('households', 900)).queue
    const stale = new Map([...left].map(([cell, each]): [string, Pending] => [cell, { ...each, revision: 0 }]))
    const state = play({ type: 'restored', queue: stale })
    expect(inputOf(state, 'M/all')).toBe(50)
    expect(Object.keys(state.conflicts)).toEqual(['i:households'])
    expect(play({ type: 'restored', queue: left }).conflicts).toEqual({})
  })
  test('keeps what was typed when the server refuses it, and tries it again once it is changed', () => {
    const refused = play(type('M/all', 50), { type: 'refused', cells: ['i:M/all'], why: 'no' })
    expect([inputOf(refused, 'M/all'), refused.refused]).toEqual([50, { 'i:M/all': 'no' }])
    expect(reduce(refused, type('M/all', 40)(refused)).refused).toEqual({})
  })
  test('a reading that changed elsewhere tells its state or what was said about it', () => {
    const content = { ...nothingSaid, overwritten: false, source: 'census' }
    const told = {
      key: 'M/value',
      revision: 1,
      verification: 'unreviewed',
      verificationReason: null,
      by: 'Ben',
      byId: 'ben',
    } as const
    const first = { ...told, content, at: '' }
    const then = { ...first, revision: 2, content: { ...content, source: 'register' } }
    const state = play(remote({ readings: [first] }), remote({ readings: [then] }))
    expect(state.notices).toMatchObject([{ cell: 'r:M/value', from: 'census', to: 'register' }])
  })
})
