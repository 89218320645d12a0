/** The one place where the sheet's state lives; every change is on this device before anything else happens. */

import type { Sheet } from '@/lib/submissions/sheet'
import { type Action, initialState, makeReduce } from '../state/reduce'
import type { State } from '../state/types'

export type Store = {
  get: () => State
  dispatch: (action: Action) => void
  subscribe: (listener: () => void) => () => void
}

/** Makes the store of a sheet. `keep` writes what has not arrived where it survives a reload. */
export function makeStore(sheet: Sheet, keep: (before: State, after: State) => void): Store {
  const reduce = makeReduce(sheet.category.id)
  const listeners = new Set<() => void>()
  let state = initialState(sheet)
  return {
    get: () => state,
    dispatch: (action) => {
      const before = state
      state = reduce(before, action)
      if (state === before) return
      if (state.queue !== before.queue || state.typed !== before.typed) keep(before, state)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
