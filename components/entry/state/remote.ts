/** What somebody else has changed meanwhile: shown, and never laid over what is typed here. Pure. */
import type { Changes } from '@/lib/submissions/changes'
import type { SheetReading } from '@/lib/submissions/sheet'
import { without } from './records'
import { type CellId, inputCell, type Notice, readingCell, type State } from './types'

type Made = { by: string; byId: string; at: string }

/**
 * Takes over what the server says has changed. A cell that waits here keeps what was typed and becomes a conflict; all
 * others follow, with a notice who changed them from what to what. What the server refused for another reason than a
 * newer version is told as refused (`why`). Changes of rows of other pages are not ours to keep. `me` is a person's id.
 */
export function applyRemote(state: State, remote: Changes, me: string, why: string): State {
  const [inputs, readings] = [new Map(state.base.inputs), new Map(state.base.readings)]
  const notices = new Map(state.notices.map((each) => [each.cell, each]))
  const conflicts = { ...state.conflicts }
  const meet = (cell: CellId, { by, byId, at }: Made, notice: Omit<Notice, 'cell' | 'by'> | null) => {
    if (state.queue.has(cell)) conflicts[cell] = { by, at }
    else if (byId !== me && notice && notice.from !== notice.to) notices.set(cell, { cell, by, ...notice })
  }
  for (const { key, value, revision, ...made } of remote.inputs) {
    const known = inputs.get(key)
    if ((known?.value ?? null) === value && (known?.revision ?? 0) === revision) continue
    value === null ? inputs.delete(key) : inputs.set(key, { value, revision })
    const waiting = state.queue.get(inputCell(key))
    if (waiting?.kind === 'input' && waiting.value === value) continue
    const told = notices.get(inputCell(key))
    meet(inputCell(key), made, { from: told ? told.from : (known?.value ?? null), to: value })
  }
  for (const { key, revision, content, verification, verificationReason, ...made } of remote.readings) {
    const known = readings.get(key)
    if (known && known.revision >= revision && known.verification === verification) continue
    readings.set(key, { revision, content, verification, verificationReason })
    meet(readingCell(key), made, differenceOf(known, content))
  }
  const refusedAll = Object.keys(conflicts).filter((cell) => conflicts[cell] === null && !mayBeOvertaken(state, cell))
  return {
    ...state,
    base: { inputs, readings },
    notices: [...notices.values()],
    conflicts: without(conflicts, refusedAll),
    refused: { ...state.refused, ...Object.fromEntries(refusedAll.map((cell) => [cell, why])) },
  }
}

/** A conflict without their version is one only while this page's base is older than the change that was refused. */
function mayBeOvertaken(state: State, cell: CellId): boolean {
  const pending = state.queue.get(cell)
  if (!pending) return false
  const standing = pending.kind === 'input' ? state.base.inputs.get(pending.key) : state.base.readings.get(pending.key)
  return (standing?.revision ?? 0) !== pending.revision
}

/** What of a reading a person would want to be told: its state where that changed, otherwise what was said about it. */
function differenceOf(known: SheetReading | undefined, content: SheetReading['content']) {
  const before = known?.content
  if (before?.state !== content.state) return { from: before?.state ?? null, to: content.state }
  if (before.overwritten || content.overwritten) return { from: before.value, to: content.value }
  for (const name of ['quality', 'source', 'reason', 'note', 'referenceYear', 'origin', 'sourceUrl'] as const)
    if (before[name] !== content[name]) return { from: before[name], to: content[name] }
  return null
}
