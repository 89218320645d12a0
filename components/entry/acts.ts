/** What a person can do on the sheet, each as one act that can be undone. */
import type { InputKey } from '@/lib/assessment/types'
import { parseNumber } from '@/lib/i18n/parse-number'
import type { Sent } from '@/lib/submissions/evaluate'
import type { Sheet, SheetRow } from '@/lib/submissions/sheet'
import { carryForward, editInputs, editReading, report } from './state/edits'
import { type CellId, type Change, inputCell, readingCell, type SaveDoor } from './state/types'
import { viewOf } from './state/view'
import type { Store } from './sync/store'

export type Acts = ReturnType<typeof makeActs>

/** The cell of a final value that is typed over the formula. */
export const resultCell = (row: SheetRow): CellId => `v:${row.key}`

export function makeActs(store: Store, { rows }: Sheet, locale: string) {
  const viewNow = () => viewOf(rows, store.get().base, store.get().queue)
  const change = (changes: Change[], door: SaveDoor = 'form', merge: string | null = null) => {
    if (changes.length > 0) store.dispatch({ type: 'changed', step: { changes, door, merge } })
  }
  const forget = (cell: CellId) => store.dispatch({ type: 'typed', cell, text: null })
  const setInputs = (
    values: ReadonlyMap<InputKey, number | null>,
    door: SaveDoor = 'form',
    merge: string | null = null,
  ) => change(editInputs(rows, viewNow(), values), door, merge)

  return {
    type: (cell: CellId, text: string) => store.dispatch({ type: 'typed', cell, text }),
    forget,
    setInputs,
    /** Takes a typed figure for good when it is one; otherwise it stays typed, with its complaint beside it. */
    commitInput: (key: InputKey, text: string, merge: string | null = null) => {
      const parsed = parseNumber(text, locale, 'typed')
      if (parsed.kind === 'ambiguous' || parsed.kind === 'invalid') return
      setInputs(new Map([[key, parsed.kind === 'empty' ? null : parsed.value]]), 'form', merge)
      forget(inputCell(key))
    },
    commitResult: (row: SheetRow, text: string) => {
      const parsed = parseNumber(text, locale, 'typed')
      if (parsed.kind === 'ambiguous' || parsed.kind === 'invalid') return
      const part: Partial<Sent> =
        parsed.kind === 'empty'
          ? { state: 'not-reported', value: null, reason: null }
          : { state: 'value', value: parsed.value, reason: null }
      if (parsed.kind === 'number' || viewNow().readings.has(row.key)) change(editReading(row, viewNow(), part))
      forget(resultCell(row))
    },
    say: (row: SheetRow, part: Partial<Sent>) => change(editReading(row, viewNow(), part)),
    report: (row: SheetRow) => change(report(row, viewNow())),
    carry: (row: SheetRow) => change(carryForward(rows, row, viewNow())),
    /** Back from "not reported" or from a result typed over the formula to the figures that stand there. */
    takeInputs: (row: SheetRow) => {
      const view = viewNow()
      const complete = row.inputs.every((input) => view.inputs.has(input.key))
      change(editReading(row, view, { state: complete ? 'value' : 'not-reported', value: null, reason: null }))
    },
    swap: (row: SheetRow) => {
      const [first, second] = row.inputs
      const { inputs } = viewNow()
      if (first && second)
        setInputs(
          new Map([
            [first.key, inputs.get(second.key) ?? null],
            [second.key, inputs.get(first.key) ?? null],
          ]),
        )
    },
    undo: () => store.dispatch({ type: 'undo' }),
    redo: () => store.dispatch({ type: 'redo' }),
    keepMine: (cells: readonly CellId[]) => store.dispatch({ type: 'resolved', cells, keep: 'mine' }),
    retry: (cells: readonly CellId[]) => store.dispatch({ type: 'retried', cells }),
    drop: (cells: readonly CellId[]) => store.dispatch({ type: 'resolved', cells, keep: 'theirs' }),
    dismiss: (cells: readonly CellId[]) => store.dispatch({ type: 'dismissed', cells }),
  }
}

/** What is saved for a row: its reading and the figures that are typed in it. */
export const cellsOfRow = (row: SheetRow): CellId[] => [
  readingCell(row.key),
  ...row.inputs.filter((input) => !input.shared && input.typedIn === null).map((input) => inputCell(input.key)),
]
