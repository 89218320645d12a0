/** Where unsent changes are kept on this device, so that neither a reload nor a lost line loses them. */
import type { CellId, Pending, Queue } from '../state/types'

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const shelfKey = (submissionId: string, userId: string): string => `citymark.entry.${submissionId}.${userId}`

/** What was left there; nothing when there is none, when it cannot be read or when it is not ours. */
export function readShelf(shelf: Shelf, key: string): Queue {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

/**
 * Writes only the cells that differ from `before`, over what is there now: a second window of the same person keeps what
 * is its own. Answers false when the device keeps nothing (private windows, a full disk).
 */
export function writeShelf(shelf: Shelf, key: string, before: Queue, after: Queue): boolean {
  const kept = new Map(readShelf(shelf, key))
  for (const [cell, pending] of before) if (!after.has(cell) && isOlder(kept.get(cell), pending)) kept.delete(cell)
  for (const [cell, pending] of after) if (before.get(cell) !== pending) kept.set(cell, pending)
  try {
    if (kept.size === 0) shelf.removeItem(key)
    else shelf.setItem(key, JSON.stringify([...kept]))
    return true
  } catch {
    return false
  }
}

const isOlder = (kept: Pending | undefined, pending: Pending): boolean => kept !== undefined && kept.seq <= pending.seq

const isEntry = (entry: unknown): entry is [CellId, Pending] =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  typeof entry[1] === 'object' &&
  entry[1] !== null &&
  typeof entry[1].key === 'string' &&
  typeof entry[1].revision === 'number' &&
  typeof entry[1].seq === 'number' &&
  (entry[1].kind === 'input' || entry[1].kind === 'reading')
