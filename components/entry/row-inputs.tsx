'use client'

import { Fragment } from 'react'
import { formatEntry } from '@/lib/i18n/parse-number'
import { rowId } from '@/lib/submissions/anchor'
import type { SheetInput, SheetRow } from '@/lib/submissions/sheet'
import { messageId } from './anchors'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { NumberCell } from './number-cell'
import { ResultCell } from './result-cell'
import { cellsOf } from './state/grid'
import type { Look } from './use-look'

/** The figures of a row in the order of its formula; or the one field of a result that is given directly. */
export function RowInputs({ row, at, look }: { row: SheetRow; at: number; look: Look }) {
  const { words, acts, setOpened } = useDesk()
  if (look.showing === 'result')
    return (
      <div className="cells">
        <div className="in">
          <ResultCell row={row} look={look} at={at} />
          <span className="xs flag">
            {words.row.overwritten}{' '}
            {row.closed === null && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  setOpened(row.key, null)
                  if (look.overwritten) acts.takeInputs(row)
                }}
              >
                {words.row.useInputs}
              </button>
            )}
          </span>
        </div>
      </div>
    )
  return (
    <div className="cells">
      {cellsOf(row, at).map((cell, nth) => (
        <Fragment key={cell.input.key}>
          {nth > 0 && (
            <span className="op" aria-hidden="true">
              ÷
            </span>
          )}
          <div className={`in ${cell.input.shared || cell.input.typedIn ? 'lock' : ''}`}>
            {cell.input.shared || cell.input.typedIn ? (
              <Locked input={cell.input} />
            ) : (
              <NumberCell
                input={cell.input}
                of={row.title}
                closed={row.closed !== null}
                bad={look.hard !== null}
                describedBy={look.hard ? messageId(row.key) : undefined}
                at={{ row: at, column: cell.column }}
                yesNo={cell.yesNo}
              />
            )}
          </div>
        </Fragment>
      ))}
    </div>
  )
}

/** A figure that is typed elsewhere: a link to that place. */
function Locked({ input }: { input: SheetInput }) {
  const { view, words, locale } = useDesk()
  const value = view.inputs.get(input.key)
  const where = input.typedIn === null ? `shared-${input.key}` : rowId(input.typedIn)
  return (
    <>
      <span className="label" lang="en" title={`${input.name} (${input.unit})`}>
        {input.name}
      </span>
      <a className="iv" href={`#${where}`} title={input.shared ? words.shared.locked : words.table.typedAbove}>
        <Icon of="lock" label={input.shared ? words.shared.locked : words.table.typedAbove} />
        <bdi dir="ltr">{value === undefined ? '–' : formatEntry(value, locale)}</bdi>
      </a>
    </>
  )
}
