'use client'

import { useSyncExternalStore } from 'react'

const changed = 'citymark:kept'

const subscribe = (listener: () => void) => {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}

/** What is kept on this device under a name; `usual` where there is nothing, and where a device keeps nothing. */
export function readKept(name: string, usual: string): string {
  try {
    return window.localStorage.getItem(`citymark.${name}`) ?? usual
  } catch {
    return usual
  }
}

/** Keeps a text on this device under a name; false where a device keeps nothing. */
export function keep(name: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(`citymark.${name}`)
    else window.localStorage.setItem(`citymark.${name}`, text)
    window.dispatchEvent(new Event(changed))
    return true
  } catch {
    return false
  }
}

/** A text that is kept on this device, such as a choice of how the page looks; `usual` until there is one. */
export function useKept(name: string, usual: string): [string, (next: string) => void] {
  const kept = useSyncExternalStore(
    subscribe,
    () => readKept(name, usual),
    () => usual,
  )
  return [kept, (next) => keep(name, next === usual ? null : next)]
}
