/** Sends what waits and asks what others have changed. No timers of its own but through `clock`, so that tests can run it. */
import type { Refusal } from '@/lib/outcome'
import type { Remark } from '@/lib/submissions/changes'
import type { SheetRow } from '@/lib/submissions/sheet'
import { check } from '../state/hard'
import { take } from '../state/queue'
import { type CellId, cellOf, inputCell, type Pending, readingCell, type State } from '../state/types'
import { viewOf } from '../state/view'
import type { Api } from './api'
import { attribute, firstGroup } from './attribute'
import type { Store } from './store'

export type Clock = { after: (ms: number, run: () => void) => void; now: () => number }
export type Engine = { pump: () => Promise<void>; poll: () => Promise<void>; flush: () => void }

type Told = { why: (refusal: Refusal) => string; onComments: (remarks: Remark[]) => void }

/** The cells that must not be sent as they stand: impossible values, refused ones, and those two people have changed. */
export function heldCells(rows: readonly SheetRow[], state: State): Set<CellId> {
  const held = new Set<CellId>([...Object.keys(state.refused), ...Object.keys(state.conflicts)])
  const view = viewOf(rows, state.base, state.queue)
  for (const row of rows) {
    const cells = [readingCell(row.key), ...row.inputs.map((each) => inputCell(each.key))]
    const stuck = check(row, view.readings.get(row.key) ?? null, view.inputs).hard !== null
    if (stuck || cells.some((cell) => state.conflicts[cell] !== undefined)) for (const cell of cells) held.add(cell)
  }
  return held
}

export function makeEngine(
  store: Store,
  api: Api,
  rows: readonly SheetRow[],
  me: string,
  since: string,
  clock: Clock,
  told: Told,
): Engine {
  let serial = since
  let sendings = 0
  let pause = 1000
  let careful = false
  let retrying = false

  const waiting = (): Pending[] => take(store.get().queue, heldCells(rows, store.get()))

  /** Sends until nothing is left to send. Without a line it waits, longer each time, and tries again. */
  async function pump(): Promise<void> {
    if (store.get().flight || store.get().line === 'signed-out') return
    const all = waiting()
    const batch = careful ? firstGroup(all, rows) : all
    if (batch.length === 0) {
      careful = false
      return
    }
    sendings += 1
    store.dispatch({ type: 'sent', batch })
    const heard = await api.save(batch)
    sendings += 1
    if (heard === null) {
      store.dispatch({ type: 'cut' })
      if (retrying) return
      retrying = true
      pause = Math.min(pause * 2, 30_000)
      clock.after(pause, () => {
        retrying = false
        void pump()
      })
      return
    }
    pause = 1000
    if (heard.ok) store.dispatch({ type: 'saved', batch, saved: heard.value, at: clock.now() })
    else await takeRefusal(batch, heard.refusal)
    await pump()
  }

  async function takeRefusal(batch: readonly Pending[], refusal: Refusal | { code: 'signed-out' }): Promise<void> {
    if (refusal.code === 'signed-out') return store.dispatch({ type: 'signed-out' })
    if (refusal.code === 'conflict' && refusal.keys && refusal.keys.length > 0) {
      store.dispatch({ type: 'overtaken', keys: refusal.keys })
      return ask(told.why(refusal))
    }
    if (refusal.code === 'invalid') {
      let found = false
      for (const complaint of refusal.complaints) {
        const cells = attribute(batch, rows, complaint.where)
        const why = told.why({ code: 'invalid', complaints: [complaint] })
        if (cells.length > 0) store.dispatch({ type: 'refused', cells, why })
        found ||= cells.length > 0
      }
      if (found) return
      if (!careful && firstGroup(batch, rows).length < batch.length) {
        careful = true
        return store.dispatch({ type: 'refused', cells: [], why: '' })
      }
    }
    store.dispatch({ type: 'refused', cells: batch.map(cellOf), why: told.why(refusal) })
  }

  async function ask(why: string): Promise<void> {
    const started = sendings
    const heard = await api.changes(serial)
    // An answer that was overtaken by a save of our own would look like somebody else's change.
    if (!heard?.ok || sendings !== started || store.get().flight) return
    serial = heard.value.serial
    store.dispatch({ type: 'remote', remote: heard.value, me, why })
    if (heard.value.comments.length > 0) told.onComments(heard.value.comments)
  }

  return {
    pump,
    poll: () => (store.get().flight ? Promise.resolve() : ask('')),
    /** The last chance when the page goes: sent without waiting for an answer; what was sent stays kept until known. */
    flush: () => {
      const batch = waiting()
      if (batch.length > 0 && store.get().line !== 'signed-out') void api.save(batch, true)
    },
  }
}
