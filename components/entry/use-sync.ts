'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { Refusal } from '@/lib/outcome'
import type { Remark } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import type { Queue, State } from './state/types'
import { makeApi } from './sync/api'
import { type Engine, makeEngine } from './sync/engine'
import { readShelf, shelfKey, writeShelf } from './sync/storage'
import { makeStore, type Store } from './sync/store'
import { fill, type Words } from './words'

const pollEvery = 8000

/** The sheet's store, kept on this device and in step with the server for as long as the page is open. */
export function useSync(sheet: Sheet, me: string, words: Words, onComments: (remarks: Remark[]) => void) {
  const [{ store, api, engine }] = useState(() => {
    const key = shelfKey(sheet.submissionId, sheet.userId)
    const keep = (before: Queue, after: Queue) => writeShelf(window.localStorage, key, before, after)
    const made = makeStore(sheet, keep)
    const calls = makeApi(sheet.submissionId)
    const clock = { after: (ms: number, run: () => void) => void setTimeout(run, ms), now: () => Date.now() }
    const told = { why: (refusal: Refusal) => whyOf(refusal, words), onComments }
    return { store: made, api: calls, engine: makeEngine(made, calls, sheet.rows, me, sheet.serial, clock, told) }
  })
  const initial = useMemo(() => store.get(), [store])
  const state = useSyncExternalStore(store.subscribe, store.get, () => initial)

  useEffect(() => run(store, engine, shelfKey(sheet.submissionId, sheet.userId)), [store, engine, sheet])
  return { store, api, engine, state }
}

/** Restores what an earlier visit left, sends after each change, asks for others' changes, and leaves nothing behind. */
function run(store: Store, engine: Engine, key: string): () => void {
  store.dispatch({ type: 'restored', queue: readShelf(window.localStorage, key) })
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
