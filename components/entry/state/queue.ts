/** Changes on their way to the server: one per cell, in the order in which the cells were first touched. Pure. */
import { type Base, type CellId, cellOf, inputCell, type Pending, type Queue, readingCell, type Saved } from './types'

/**
 * Puts a change in the queue. A cell that waits already keeps its place and the revision it was first changed from, so
 * that a change by somebody else in between is still noticed.
 */
export function put(queue: Queue, pending: Pending): Queue {
  const cell = cellOf(pending)
  const waiting = queue.get(cell)
  return new Map(queue).set(cell, waiting ? { ...pending, revision: waiting.revision } : pending)
}

/** What can be sent now: everything but the cells that are held back. */
export const take = (queue: Queue, held: ReadonlySet<CellId>): Pending[] =>
  [...queue].flatMap(([cell, pending]) => (held.has(cell) ? [] : [pending]))

/** Takes out what the server has acknowledged, unless it was changed again meanwhile: then it waits on, from there. */
export function acknowledge(queue: Queue, sent: ReadonlyMap<CellId, number>, base: Base): Queue {
  const left = [...queue].flatMap(([cell, pending]): [CellId, Pending][] => {
    const wasSent = sent.get(cell)
    if (wasSent === pending.seq) return []
    return [[cell, wasSent === undefined ? pending : { ...pending, revision: revisionOf(base, pending) }]]
  })
  return new Map(left)
}

export const revisionOf = (base: Base, { kind, key }: { kind: 'input' | 'reading'; key: string }): number =>
  (kind === 'input' ? base.inputs.get(key)?.revision : base.readings.get(key)?.revision) ?? 0

/** What the server has after it acknowledged `sent`; `saved` names what it wrote, readings that followed included. */
export function applySaved(base: Base, sent: readonly Pending[], saved: Saved): Base {
  const [inputs, readings] = [new Map(base.inputs), new Map(base.readings)]
  for (const each of sent)
    if (each.kind === 'input') {
      if (each.value === null) inputs.delete(each.key)
      else inputs.set(each.key, { value: each.value, revision: inputs.get(each.key)?.revision ?? 0 })
    } else {
      const before = readings.get(each.key)
      readings.set(each.key, {
        revision: before?.revision ?? 0,
        verification: before?.verification ?? 'unreviewed',
        verificationReason: before?.verificationReason ?? null,
        content: { ...each.content, overwritten: before?.content.overwritten ?? false },
      })
    }
  for (const { key, revision } of saved.inputs) {
    const input = inputs.get(key)
    if (input) inputs.set(key, { ...input, revision })
  }
  for (const { key, revision, state, value, overwritten } of saved.readings) {
    const reading = readings.get(key)
    if (!reading) continue
    const content = { ...reading.content, state, value, overwritten }
    readings.set(key, { revision, verification: 'unreviewed', verificationReason: null, content })
  }
  return { inputs, readings }
}

/** A reading that followed from what was just saved has a new revision; a change that waits for it was made from there. */
export function rebase(queue: Queue, before: Base, after: Base): Queue {
  return new Map(
    [...queue].map(([cell, pending]): [CellId, Pending] => {
      const moved = revisionOf(after, pending)
      return [cell, pending.revision === revisionOf(before, pending) ? { ...pending, revision: moved } : pending]
    }),
  )
}

/** Drops what the server has already, after a reload in which a last sending came through. */
export function withoutKnown(queue: Queue, base: Base): Queue {
  return new Map([...queue].filter(([, pending]) => !isKnown(pending, base)))
}

function isKnown(pending: Pending, base: Base): boolean {
  if (pending.kind === 'input') return (base.inputs.get(pending.key)?.value ?? null) === pending.value
  const known = base.readings.get(pending.key)?.content
  if (!known) return false
  const names = Object.keys(pending.content) as (keyof typeof pending.content)[]
  return names.every((name) =>
    name === 'value' && pending.content.value === null ? true : known[name] === pending.content[name],
  )
}

/** The cells of keys that the server names: an input or a reading, whichever waits. */
export const cellsOfKeys = (keys: readonly string[], queue: Queue): CellId[] =>
  keys.flatMap((key) => [inputCell(key), readingCell(key)].filter((cell) => queue.has(cell)))

/** How many changes wait, as a person counts them: a reading that only follows from a figure beside it is none. */
export function countWaiting(queue: Queue, category?: string): number {
  const all = [...queue.values()].filter((each) => category === undefined || each.category === category)
  const figures = all.flatMap((each) => (each.kind === 'input' ? [codeOf(each.key)] : []))
  return all.filter((each) => each.kind === 'input' || !figures.includes(codeOf(each.key))).length
}

const codeOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('/')))
