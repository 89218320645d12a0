'use client'

import { Num } from '@/components/ui/number'
import { asCell, asRow, asRowHead } from '@/components/ui/table-roles'
import { rowId } from '@/lib/submissions/anchor'
import type { SheetRow } from '@/lib/submissions/sheet'
import { Absent } from './absent'
import { messageId } from './anchors'
import { useDesk } from './desk-context'
import { kindOf, writeDifference } from './figures'
import { RowInputs } from './row-inputs'
import { hasMessage, RowMessages } from './row-messages'
import { RowQuality } from './row-quality'
import { RowResult } from './row-result'
import { RowSide } from './row-side'
import { useLook } from './use-look'
import { fill } from './words'

/** One data point: its figures, what they make, what was before, how good it is, and what speaks against it. */
export function Row({ row, at }: { row: SheetRow; at: number }) {
  const desk = useDesk()
  const { words, active, setActive } = desk
  const look = useLook(row)
  const noted = hasMessage(desk, row, look)
  const tone = look.hard ? 'err' : look.asking.length > 0 || look.question ? 'warn' : ''
  const isActive = active?.key === row.key
  return (
    <>
      <tr
        {...asRow}
        id={rowId(row.key)}
        className={['r', tone, isActive ? 'act' : '', noted ? 'hasmsg' : '', row.closed ? 'closed' : ''].join(' ')}
        data-key={row.key}
        tabIndex={-1}
        onFocus={() => setActive(row.key)}
      >
        <th {...asRowHead}>
          <button type="button" className="pickrow" aria-pressed={isActive} onClick={() => setActive(row.key)}>
            <b lang="en">{row.title}</b>
          </button>
          <span className="code" lang="en">
            {row.indicator.replaceAll(':', '')} · {row.core ? words.row.core : words.row.advanced}
          </span>
        </th>
        {look.showing === 'absent' ? (
          <td {...asCell} className="ins" colSpan={2}>
            <Absent row={row} look={look} />
          </td>
        ) : (
          <>
            <td {...asCell} className="ins">
              <RowInputs row={row} at={at} look={look} />
            </td>
            <td {...asCell} className="out">
              <RowResult row={row} look={look} />
            </td>
          </>
        )}
        <td {...asCell} className="last num">
          <Last row={row} value={look.value} />
        </td>
        <td {...asCell} className="qs">
          <RowQuality row={row} look={look} />
        </td>
        <td {...asCell} className="mk2">
          <RowSide row={row} />
        </td>
      </tr>
      {noted && (
        <tr {...asRow} className={`msgrow ${tone}`}>
          <td {...asCell} aria-hidden="true" />
          <td {...asCell} colSpan={5} id={messageId(row.key)}>
            <RowMessages row={row} look={look} />
          </td>
        </tr>
      )}
    </>
  )
}

/** What stood last time, how far it is from there, and the button that takes it over. */
function Last({ row, value }: { row: SheetRow; value: number | null }) {
  const { sheet, words, numbers, acts, view } = useDesk()
  const before = row.last?.content
  if (!before || sheet.lastYear === null) return null
  const reading = view.readings.get(row.key)
  const year = sheet.lastYear
  const isYesNo = row.formula.kind === 'yes-no'
  const shown =
    before.value === null
      ? before.state === 'value'
        ? ''
        : words.absent[before.state]
      : isYesNo
        ? before.value === 1
          ? words.row.yes
          : words.row.no
        : numbers.figure(before.value, kindOf(row.unit))
  const answered = reading?.state === 'value' || (reading?.reason ?? '') !== ''
  return (
    <>
      <span className="was">{year}: </span>
      <span className="lv">
        <Num>{shown}</Num>
      </span>
      {answered || row.closed !== null ? (
        <span className="dl">
          <Num>{writeDifference(row, value, numbers, words) ?? ''}</Num>
        </span>
      ) : (
        <button
          type="button"
          className="link dl"
          aria-label={fill(words.row.stillLabel, { name: row.title, year })}
          onClick={() => acts.carry(row)}
        >
          {words.row.still}
        </button>
      )}
    </>
  )
}
