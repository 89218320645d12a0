'use client'

import { useEffect, useId, useRef } from 'react'
import { formatEntry, parseNumber } from '@/lib/i18n/parse-number'
import type { SheetInput } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { inputCell, type State } from './state/types'
import { useTypedEarlier } from './use-typed-earlier'

/** How long after the last key a figure is taken although the field has not been left. */
const idle = 1500

type Props = {
  input: SheetInput
  /** What the figure belongs to, for whoever does not see where the field stands. */
  of?: string
  closed: boolean
  bad?: boolean
  describedBy?: string | undefined
  at?: { row: number; column: number }
  yesNo?: boolean
}

/** One figure. Typed in the reader's own notation, taken when the field is left, shown as it is understood. */
export function NumberCell(props: Props) {
  const { input, of, closed, bad = false, describedBy, at, yesNo = false } = props
  const { state, view, acts, locale, words } = useDesk()
  const id = useId()
  const visit = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const cell = inputCell(input.key)
  const typed = state.typed[cell]
  const stored = view.inputs.get(input.key)
  const text = typed ?? (stored === undefined ? '' : formatEntry(stored, locale))
  const wrong = typed !== undefined && parseNumber(typed, locale, 'typed').kind === 'invalid'
  const merge = () => `${cell} ${visit.current}`
  useEffect(() => () => clearTimeout(timer.current), [])
  const earlier = useTypedEarlier((early, isLeft) => {
    acts.type(cell, early)
    if (isLeft) acts.commitInput(input.key, early)
  })
  const name = (
    <label htmlFor={id} title={`${input.name} (${input.unit})`}>
      {of !== undefined && <span className="sr">{of}: </span>}
      <span lang="en">{input.name}</span>
    </label>
  )
  const place = at && { 'data-row': at.row, 'data-column': at.column }
  if (yesNo)
    return (
      <>
        {name}
        <select
          id={id}
          className="cell"
          {...place}
          data-input={input.key}
          disabled={closed}
          aria-describedby={describedBy}
          value={stored === undefined ? '' : String(stored)}
          onChange={(event) => acts.commitInput(input.key, event.target.value)}
        >
          <option value="">{words.row.choose}</option>
          <option value="1">{words.row.yes}</option>
          <option value="0">{words.row.no}</option>
        </select>
      </>
    )
  return (
    <>
      {name}
      <input
        ref={earlier}
        id={id}
        className="cell"
        {...place}
        data-input={input.key}
        data-state={stateOf(state, cell)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        readOnly={closed}
        aria-invalid={bad || wrong ? true : undefined}
        aria-describedby={describedBy}
        value={text}
        onFocus={(event) => {
          visit.current += 1
          event.target.select()
        }}
        onChange={(event) => {
          const { value } = event.target
          acts.type(cell, value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => {
            const parsed = parseNumber(value, locale, 'typed')
            // The text stays as it is being typed; only what it means is taken.
            if (parsed.kind === 'number') acts.setInputs(new Map([[input.key, parsed.value]]), 'form', merge())
          }, idle)
        }}
        onBlur={(event) => {
          clearTimeout(timer.current)
          if (typed !== undefined) acts.commitInput(input.key, event.target.value, merge())
        }}
      />
    </>
  )
}

/** Whether this cell has arrived; nothing when it has. */
export function stateOf(state: State, cell: string): 'saving' | 'waiting' | 'refused' | undefined {
  if (!state.queue.has(cell)) return undefined
  if (state.refused[cell] !== undefined || state.conflicts[cell] !== undefined) return 'refused'
  return state.flight?.has(cell) ? 'saving' : 'waiting'
}
