'use client'

import type { ReactNode } from 'react'
import { parseNumber } from '@/lib/i18n/parse-number'
import type { SheetRow } from '@/lib/submissions/sheet'
import { cellsOfRow, resultCell } from './acts'
import { CellNotes } from './cell-notes'
import { type Desk, useDesk } from './desk-context'
import { writeValue } from './figures'
import { Icon } from './icons'
import { Soft } from './soft'
import type { Look } from './use-look'
import { fill } from './words'

/** Is there anything to be said below this row? */
export function hasMessage({ state, locale }: Desk, row: SheetRow, look: Look): boolean {
  const cells = [...cellsOfRow(row), resultCell(row)]
  const said = (cell: string) => {
    const typed = state.typed[cell]
    return (
      state.refused[cell] !== undefined ||
      state.conflicts[cell] !== undefined ||
      (typed !== undefined && ['invalid', 'ambiguous'].includes(parseNumber(typed, locale, 'typed').kind))
    )
  }
  return (
    look.hard !== null ||
    look.findings.length > 0 ||
    look.question !== null ||
    look.refusal !== null ||
    cells.some(said) ||
    state.notices.some((each) => cells.includes(each.cell))
  )
}

/** Everything that speaks about a row: what cannot be, what asks for a reason, what others have done. */
export function RowMessages({ row, look }: { row: SheetRow; look: Look }) {
  const { words } = useDesk()
  return (
    <>
      {look.question !== null && (
        <p className="msg why">
          <Icon of="ask" /> {fill(words.row.inQuestion, { text: look.question })}
        </p>
      )}
      {look.refusal !== null && (
        <p className="msg err">
          <Icon of="err" /> {fill(words.row.refusedByAssessor, { text: look.refusal })}
        </p>
      )}
      {look.hard && <HardError row={row} look={look} />}
      {look.findings.map((finding) => (
        <Soft key={finding.rule} row={row} finding={finding} />
      ))}
      <CellNotes cells={[...cellsOfRow(row), resultCell(row)]} name={row.title} />
    </>
  )
}

/** What cannot be saved: which limit, what came out, what to do. */
function HardError({ row, look: { hard, overwritten } }: { row: SheetRow; look: Look }) {
  const { words, numbers, acts } = useDesk()
  if (!hard) return null
  const says = words.hard
  const write = (value: number) => writeValue(row, value, numbers, words)
  const input = 'input' in hard ? (row.inputs.find((each) => each.key === hard.input)?.name ?? hard.input) : ''
  const [what, why]: [string, ReactNode] =
    hard.kind === 'zero'
      ? [says.zero, fill(says.zeroText, { input })]
      : hard.kind === 'too-large'
        ? [says['too-large'], input]
        : hard.kind === 'reason'
          ? [says.reason, says.reasonText]
          : [
              fill(says[hard.kind], { limit: numbers.plain(hard.limit) + (row.unit.startsWith('%') ? '\u00a0%' : '') }),
              fill(overwritten ? says.foundDirect : says.found, { value: write(hard.value) }),
            ]
  const swap = 'swap' in hard && hard.swap && !overwritten
  return (
    <p className="msg err" role="alert">
      <Icon of="err" /> <b>{what}</b> {why} {swap ? says.swapHint : says.kept}
      {swap && (
        <button type="button" className="link" onClick={() => acts.swap(row)}>
          {says.swap}
        </button>
      )}
    </p>
  )
}
