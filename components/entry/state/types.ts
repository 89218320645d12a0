/** What the sheet's script keeps: what the server has, what is not there yet, what is being typed. */
import type { DataPointKey, InputKey } from '@/lib/assessment/types'
import type { Sent } from '@/lib/submissions/evaluate'
import type { StoredInput } from '@/lib/submissions/plan-inputs'
import type { SheetReading } from '@/lib/submissions/sheet'
import type { ReadingState } from '@/lib/submissions/words'

/** Names what is saved as one: "i:<input key>" or "r:<data point key>". */
export type CellId = string
export const inputCell = (key: InputKey): CellId => `i:${key}`
export const readingCell = (key: DataPointKey): CellId => `r:${key}`

export type SaveDoor = 'form' | 'paste'

/** One thing that somebody has changed, with what stood before, so that it can be taken back. */
export type Change =
  | { kind: 'input'; key: InputKey; before: number | null; after: number | null }
  | { kind: 'reading'; key: DataPointKey; before: Sent | null; after: Sent }

/** Changes made by one act. `merge` joins acts that a person feels as one: typing on in the same cell. */
export type Step = { changes: Change[]; door: SaveDoor; merge: string | null }

type Waiting = { seq: number; revision: number; category: string; door: SaveDoor }
/** A change the server has not acknowledged; `revision` is what it was made from. */
export type Pending =
  | (Waiting & { kind: 'input'; key: InputKey; value: number | null })
  | (Waiting & { kind: 'reading'; key: DataPointKey; content: Sent })

export type Queue = ReadonlyMap<CellId, Pending>

/** What a save answers: everything it wrote, readings that followed from an input included. */
export type Saved = {
  readings: { key: DataPointKey; revision: number; state: ReadingState; value: number | null; overwritten: boolean }[]
  inputs: { key: InputKey; revision: number }[]
}

export type Base = {
  inputs: ReadonlyMap<InputKey, StoredInput>
  readings: ReadonlyMap<DataPointKey, SheetReading>
}

/** Somebody else's version of a cell that is also changed here. */
export type Theirs = { by: string; at: string }
/** A change by somebody else, told at the row it belongs to. */
export type Notice = { cell: CellId; by: string; from: number | string | null; to: number | string | null }

export type State = {
  base: Base
  queue: Queue
  seq: number
  /** What is on its way: cell → the number of the change that was sent. */
  flight: ReadonlyMap<CellId, number> | null
  line: 'open' | 'cut' | 'signed-out'
  savedAt: number | null
  typed: Readonly<Record<CellId, string>>
  refused: Readonly<Record<CellId, string>>
  conflicts: Readonly<Record<CellId, Theirs | null>>
  notices: readonly Notice[]
  undo: readonly Step[]
  redo: readonly Step[]
}

export const cellOf = (change: { kind: 'input' | 'reading'; key: string }): CellId =>
  change.kind === 'input' ? inputCell(change.key) : readingCell(change.key)
