'use client'

import { useDesk } from './desk-context'
import { Icon } from './icons'
import { fill } from './words'

/** The sheet as a table, or one data point at a time. */
export function Views() {
  const { words, single, setSingle } = useDesk()
  const says = words.views
  return (
    <fieldset className="seg" aria-label={says.label}>
      <button type="button" aria-pressed={!single} onClick={() => setSingle(false)}>
        {says.table}
      </button>
      <button type="button" aria-pressed={single} onClick={() => setSingle(true)}>
        {says.single}
      </button>
    </fieldset>
  )
}

/** Where one is among the data points of the category, and the ways to the one before and the one after. */
export function Pager() {
  const { sheet, words, single, active, step } = useDesk()
  if (!single || !active) return null
  const at = sheet.rows.indexOf(active)
  const says = words.views
  return (
    <nav className="pager" aria-label={says.pager}>
      <button type="button" className="btn" disabled={at === 0} onClick={() => step(-1)}>
        <Icon of="next" /> {says.previous}
      </button>
      <span role="status">{fill(says.at, { n: at + 1, of: sheet.rows.length })}</span>
      <button type="button" className="btn" disabled={at === sheet.rows.length - 1} onClick={() => step(1)}>
        {says.next} <Icon of="next" />
      </button>
    </nav>
  )
}
