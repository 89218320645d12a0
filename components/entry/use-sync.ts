'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { Refusal } from '@/lib/outcome'
import type { Remark } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import { type Acts, makeActs, resultCell } from './acts'
import { type CellId, inputCell, type State } from './state/types'
import { makeApi } from './sync/api'
import { type Engine, makeEngine } from './sync/engine'
import { readShelf, shelfKey, writeShelf } from './sync/storage'
import { makeStore, type Store } from './sync/store'
import { readTexts, textsKey, writeTexts } from './sync/texts'
import { fill, type Words } from './words'

const pollEvery = 8000

/** The sheet's store, kept on this device and in step with the server for as long as the page is open. */
export function useSync(sheet: Sheet, words: Words, locale: string, onComments: (remarks: Remark[]) => void) {
  const [{ store, api, acts, engine }] = useState(() => {
    const key = shelfKey(sheet.submissionId, sheet.userId)
    const keep = (before: State, after: State) => {
      writeShelf(window.localStorage, key, before.queue, after.queue)
      writeTexts(window.localStorage, textsKey(key), before.typed, after.typed)
    }
    const made = makeStore(sheet, keep)
    const calls = makeApi(sheet.submissionId)
    const clock = { after: (ms: number, run: () => void) => void setTimeout(run, ms), now: () => Date.now() }
    const told = { why: (refusal: Refusal) => whyOf(refusal, words), onComments }
    return {
      store: made,
      api: calls,
      acts: makeActs(made, sheet, locale),
      engine: makeEngine(made, calls, sheet.rows, sheet.userId, sheet.serial, clock, told),
    }
  })
  const initial = useMemo(() => store.get(), [store])
  const state = useSyncExternalStore(store.subscribe, store.get, () => initial)

  useEffect(() => {
    const key = shelfKey(sheet.submissionId, sheet.userId)
    store.dispatch({ type: 'restored', queue: readShelf(window.localStorage, key) })
    takeUpTexts(sheet, acts, readTexts(window.localStorage, textsKey(key)))
    return run(store, engine)
  }, [store, acts, engine, sheet])
  return { api, acts, state }
}

/** Puts texts of an earlier visit back into their fields; those that are figures are taken as if the field had been left. */
function takeUpTexts({ rows, shared }: Sheet, acts: Acts, texts: Readonly<Record<CellId, string>>): void {
  const put = (cell: CellId, commit: (text: string) => void) => {
    const text = texts[cell]
    if (text === undefined) return
    acts.type(cell, text)
    commit(text)
  }
  for (const row of rows) {
    const { inputs, closed } = row
    if (closed !== null) continue
    for (const input of inputs)
      if (!input.shared && input.typedIn === null)
        put(inputCell(input.key), (text) => acts.commitInput(input.key, text))
    put(resultCell(row), (text) => acts.commitResult(row, text))
  }
  for (const { key, closed } of shared) if (closed === null) put(inputCell(key), (text) => acts.commitInput(key, text))
}

/** Sends after each change, asks for others' changes, and leaves nothing behind. */
function run(store: Store, engine: Engine): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  let seen: Pick<State, 'queue' | 'refused' | 'conflicts'> | null = null
  const later = () => {
    const { queue, refused, conflicts } = store.get()
    // Only what changes what can be sent is a reason to send; without a line the engine tries again by itself.
    if (seen?.queue === queue && seen.refused === refused && seen.conflicts === conflicts) return
    seen = { queue, refused, conflicts }
    clearTimeout(due)
    if (queue.size > 0) due = setTimeout(() => void engine.pump(), 60)
  }
  const unsubscribe = store.subscribe(later)
  later()
  const asking = setInterval(() => document.visibilityState === 'visible' && void engine.poll(), pollEvery)
  const back = () => {
    store.dispatch({ type: 'open' })
    void engine.pump()
    void engine.poll()
  }
  const away = () => store.dispatch({ type: 'cut' })
  const leave = () => {
    // What is being typed is taken as if the field had been left, before the page is gone.
    if (document.activeElement instanceof HTMLElement) flushSync(() => (document.activeElement as HTMLElement).blur())
    engine.flush()
  }
  const look = () => document.visibilityState === 'visible' && void engine.poll()
  window.addEventListener('online', back)
  window.addEventListener('offline', away)
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', look)
  return () => {
    unsubscribe()
    clearTimeout(due)
    clearInterval(asking)
    window.removeEventListener('online', back)
    window.removeEventListener('offline', away)
    window.removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', look)
  }
}

/** What the server's refusal says to the person. */
function whyOf(refusal: Refusal, { refused }: Words): string {
  if (refusal.code === 'conflict') return refusal.reason
  if (refusal.code !== 'invalid') return refused[refusal.code]
  return refusal.complaints.map(({ found, expected }) => fill(refused.invalid, { found, expected })).join(' ')
}
