'use client'

import { useId } from 'react'
import { formatEntry, parseNumber } from '@/lib/i18n/parse-number'
import type { SheetRow } from '@/lib/submissions/sheet'
import { resultCell } from './acts'
import { messageId } from './anchors'
import { useDesk } from './desk-context'
import type { Look } from './use-look'
import { useTypedEarlier } from './use-typed-earlier'
import { fill } from './words'

/** The final value typed over the formula. It is flagged wherever it is shown. */
export function ResultCell({ row, look, at }: { row: SheetRow; look: Look; at: number }) {
  const { state, acts, locale, words } = useDesk()
  const id = useId()
  const cell = resultCell(row)
  const typed = state.typed[cell]
  const stored = look.overwritten ? (look.reading?.value ?? null) : null
  const wrong = typed !== undefined && parseNumber(typed, locale, 'typed').kind === 'invalid'
  const earlier = useTypedEarlier((early, isLeft) => {
    acts.type(cell, early)
    if (isLeft) acts.commitResult(row, early)
  })
  return (
    <>
      <label htmlFor={id}>
        {fill(words.row.resultLabel, { name: row.title })} <span lang="en">({row.unit})</span>
      </label>
      <input
        ref={earlier}
        id={id}
        className="cell"
        data-row={at}
        data-column={0}
        data-result=""
        type="text"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        readOnly={row.closed !== null}
        aria-invalid={look.hard || wrong ? true : undefined}
        aria-describedby={look.hard ? messageId(row.key) : undefined}
        value={typed ?? (stored === null ? '' : formatEntry(stored, locale))}
        onFocus={(event) => event.target.select()}
        onChange={(event) => acts.type(cell, event.target.value)}
        onBlur={(event) => {
          if (typed !== undefined) acts.commitResult(row, event.target.value)
        }}
      />
    </>
  )
}
