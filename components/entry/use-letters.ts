'use client'

import { useSyncExternalStore } from 'react'

const key = 'citymark.letters'
const changed = 'citymark:letters'

const subscribe = (listener: () => void) => {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}
const read = (): boolean => {
  try {
    return window.localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Whether single letters act (WCAG 2.1.4 asks that they can be switched off); kept on this device. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, read, () => true)
  const set = (next: boolean) => {
    try {
      window.localStorage.setItem(key, next ? 'on' : 'off')
    } catch {
      // A device that keeps nothing has single letters as they come.
    }
    window.dispatchEvent(new Event(changed))
  }
  return [on, set]
}
