/** Every change of the sheet's state, in one place. Pure. */
import type { Changes } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import { reversed } from './edits'
import { acknowledge, applySaved, cellsOfKeys, put, rebase, revisionOf, withoutKnown } from './queue'
import { withAll, without } from './records'
import { applyRemote } from './remote'
import { type CellId, type Change, cellOf, type Pending, type Queue, type Saved, type State, type Step } from './types'

export type Action =
  | { type: 'typed'; cell: CellId; text: string | null }
  | { type: 'changed'; step: Step }
  | { type: 'undo' | 'redo' }
  | { type: 'restored'; queue: Queue }
  | { type: 'sent'; batch: readonly Pending[] }
  | { type: 'saved'; batch: readonly Pending[]; saved: Saved; at: number }
  | { type: 'cut' | 'signed-out' | 'open' }
  | { type: 'refused'; cells: readonly CellId[]; why: string }
  | { type: 'overtaken'; keys: readonly string[] }
  | { type: 'remote'; remote: Changes; me: string; why: string }
  | { type: 'resolved'; cells: readonly CellId[]; keep: 'mine' | 'theirs' }
  | { type: 'retried' | 'dismissed'; cells: readonly CellId[] }

export const initialState = (sheet: Sheet): State => ({
  base: { inputs: new Map(Object.entries(sheet.inputs)), readings: new Map(Object.entries(sheet.readings)) },
  queue: new Map(),
  seq: 0,
  flight: null,
  line: 'open',
  savedAt: null,
  typed: {},
  refused: {},
  conflicts: {},
  notices: [],
  undo: [],
  redo: [],
})

/** `category` is written to each change, so that one that waits can be found again from another page. */
export const makeReduce =
  (category: string) =>
  (state: State, action: Action): State => {
    switch (action.type) {
      case 'typed':
        return { ...state, typed: withTyped(state.typed, action.cell, action.text) }
      case 'changed':
        return act(state, category, action.step, { undo: remember(state.undo, action.step), redo: [] })
      case 'undo':
        return stepBack(state, category, 'undo', 'redo')
      case 'redo':
        return stepBack(state, category, 'redo', 'undo')
      case 'restored':
        return restore(state, action.queue)
      case 'sent':
        return { ...state, flight: new Map(action.batch.map((each) => [cellOf(each), each.seq])) }
      case 'saved': {
        const base = applySaved(state.base, action.batch, action.saved)
        const sent = new Map(action.batch.map((each) => [cellOf(each), each.seq]))
        const queue = rebase(acknowledge(state.queue, sent, base), state.base, base)
        return { ...state, base, queue, flight: null, line: 'open', savedAt: action.at }
      }
      case 'cut':
      case 'signed-out':
        return { ...state, flight: null, line: action.type }
      case 'open':
        return { ...state, line: 'open' }
      case 'refused':
        return { ...state, flight: null, refused: withAll(state.refused, action.cells, action.why) }
      case 'overtaken': {
        const cells = cellsOfKeys(action.keys, state.queue)
        return { ...state, flight: null, conflicts: withAll(state.conflicts, cells, null) }
      }
      case 'remote':
        return applyRemote(state, action.remote, action.me, action.why)
      case 'resolved':
        return resolve(state, action.cells, action.keep)
      case 'retried':
        return { ...state, refused: without(state.refused, action.cells) }
      case 'dismissed':
        return { ...state, notices: state.notices.filter((each) => !action.cells.includes(each.cell)) }
    }
  }

const withTyped = (typed: State['typed'], cell: CellId, text: string | null) =>
  text === null ? without(typed, [cell]) : { ...typed, [cell]: text }

/** Puts changes in the queue; what was refused before gets another chance with its new content. */
function act(state: State, category: string, step: Step, history: Pick<State, 'undo' | 'redo'>): State {
  let { queue, seq } = state
  for (const change of step.changes) {
    seq += 1
    queue = put(queue, pendingOf(state, category, step, change, seq))
  }
  const cells = step.changes.map(cellOf)
  // Whoever types on keeps the text as it is; it is taken again when the field is left.
  const typed = step.merge === null ? without(state.typed, cells) : state.typed
  return { ...state, ...history, queue, seq, typed, refused: without(state.refused, cells) }
}

function pendingOf(state: State, category: string, { door }: Step, change: Change, seq: number): Pending {
  const waiting = { seq, revision: revisionOf(state.base, change), category, door }
  return change.kind === 'input'
    ? { ...waiting, kind: 'input', key: change.key, value: change.after }
    : { ...waiting, kind: 'reading', key: change.key, content: change.after }
}

/** Adds a step, or joins it to the last one where both are one act to the person. */
function remember(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1)
  if (!last || step.merge === null || last.merge !== step.merge) return [...steps.slice(-199), step]
  const before = new Map(last.changes.map((each) => [cellOf(each), each]))
  for (const each of step.changes) {
    const first = before.get(cellOf(each))
    before.set(cellOf(each), first ? ({ ...each, before: first.before } as Change) : each)
  }
  return [...steps.slice(0, -1), { ...step, changes: [...before.values()] }]
}

function stepBack(state: State, category: string, from: 'undo' | 'redo', to: 'undo' | 'redo'): State {
  const last = state[from].at(-1)
  if (!last) return state
  const step: Step = { changes: reversed(last.changes), door: 'form', merge: null }
  const history = { [from]: state[from].slice(0, -1), [to]: [...state[to], step] }
  return act(state, category, step, { undo: state.undo, redo: state.redo, ...history })
}

/** Takes up what an earlier visit left unsent. Where somebody was faster, both versions are shown. */
function restore(state: State, stored: Queue): State {
  const kept = withoutKnown(stored, state.base)
  const seq = Math.max(state.seq, ...[...kept.values()].map((each) => each.seq))
  const queue = new Map([...kept, ...state.queue])
  const overtaken = [...kept]
    .filter(([, each]) => state.base.readings.has(each.key) || state.base.inputs.has(each.key))
    .filter(([, each]) => revisionOf(state.base, each) !== each.revision)
  return {
    ...state,
    queue,
    seq,
    conflicts: withAll(
      state.conflicts,
      overtaken.map(([cell]) => cell),
      null,
    ),
  }
}

function resolve(state: State, cells: readonly CellId[], keep: 'mine' | 'theirs'): State {
  const queue = new Map(state.queue)
  for (const cell of cells) {
    const pending = queue.get(cell)
    if (!pending) continue
    if (keep === 'theirs') queue.delete(cell)
    else queue.set(cell, { ...pending, revision: revisionOf(state.base, pending) })
  }
  return {
    ...state,
    queue,
    conflicts: without(state.conflicts, cells),
    refused: without(state.refused, cells),
    typed: keep === 'theirs' ? without(state.typed, cells) : state.typed,
  }
}
