/** Where texts that are no figure yet are kept on this device: what somebody is typing, or what cannot be read as a number. */
import type { CellId } from '../state/types'
import type { Shelf } from './storage'

type Texts = Readonly<Record<CellId, string>>

export const textsKey = (shelf: string): string => `${shelf}.typed`

/** What was left there by an earlier visit; nothing when it cannot be read or is not ours. */
export function readTexts(shelf: Shelf, key: string): Texts {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((each): each is [string, string] => typeof each[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Writes only what differs from `before`, over what is there now: another page of the submission keeps what is its own. */
export function writeTexts(shelf: Shelf, key: string, before: Texts, after: Texts): void {
  const kept = { ...readTexts(shelf, key) }
  for (const cell of Object.keys(before)) if (after[cell] === undefined) delete kept[cell]
  Object.assign(kept, after)
  try {
    if (Object.keys(kept).length === 0) shelf.removeItem(key)
    else shelf.setItem(key, JSON.stringify(kept))
  } catch {
    // A device that keeps nothing loses only what was never a figure.
  }
}
