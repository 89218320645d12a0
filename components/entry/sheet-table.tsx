'use client'

import { asColumnHead, asRow, asRowGroup, asTable } from '@/components/ui/table-roles'
import { useDesk } from './desk-context'
import { PasteDialog } from './paste-dialog'
import { Row } from './row'
import { useKeys } from './use-keys'
import { usePaste } from './use-paste'
import { fill } from './words'

/** The rows of the category. One table to read; keys and paste work over it as in a spreadsheet. */
export function SheetTable() {
  const { sheet, words, single, active } = useDesk()
  const { table } = words
  const onKeyDown = useKeys()
  const paste = usePaste()
  return (
    <>
      <table
        className={single ? 'entry single' : 'entry'}
        {...asTable}
        aria-label={fill(table.label, { category: sheet.category.name })}
        onKeyDown={onKeyDown}
        onPaste={paste.onPaste}
      >
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{table.indicator}</th>
            <th {...asColumnHead}>{table.inputs}</th>
            <th {...asColumnHead}>{table.result}</th>
            <th {...asColumnHead} className="num">
              {sheet.lastYear ?? '–'}
            </th>
            <th {...asColumnHead}>{table.quality}</th>
            <th {...asColumnHead}>{table.files}</th>
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {sheet.rows.map((row, at) => (!single || row === active) && <Row key={row.key} row={row} at={at} />)}
        </tbody>
      </table>
      {paste.asked && <PasteDialog {...paste.asked} onClose={paste.close} />}
      <p className="toast" role="status">
        {paste.told}
      </p>
    </>
  )
}
