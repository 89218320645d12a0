'use client'

import { Num } from '@/components/ui/number'
import type { SharedInput } from '@/lib/submissions/sheet'
import { CellNotes } from './cell-notes'
import { useDesk } from './desk-context'
import { NumberCell } from './number-cell'
import { inputCell } from './state/types'
import { fill } from './words'

/** The figures that many data points share, typed once for the whole submission. */
export function SharedInputs() {
  const { sheet, words } = useDesk()
  const { shared } = sheet
  if (shared.length === 0) return null
  const uses = Math.max(...shared.map((each) => each.uses))
  return (
    <section className="shared" aria-labelledby="shared-title">
      <header>
        <h2 id="shared-title">{words.shared.title}</h2>
        <p className="xs">{fill(words.shared.text, { n: uses })}</p>
        {shared.some((each) => each.closed === 'scope') && <p className="xs">{words.shared.scope}</p>}
      </header>
      <div className="shared-cells">
        {shared.map((each) => (
          <Shared key={each.key} input={each} />
        ))}
      </div>
    </section>
  )
}

function Shared({ input }: { input: SharedInput }) {
  const { sheet, words, view, numbers, acts } = useDesk()
  const { key, name, unit, last, closed } = input
  const same = last !== null && view.inputs.get(key) === last
  return (
    <div className="in" id={`shared-${key}`}>
      <NumberCell input={{ key, name, unit, shared: true, typedIn: null }} closed={closed !== null} />
      {last !== null && (
        <span className="xs dimmer">
          {fill(words.shared.lastYear, { year: sheet.lastYear ?? '', value: '' })}
          <Num>{numbers.plain(last)}</Num>{' '}
          {!same && closed === null && !view.inputs.has(key) && (
            <button
              type="button"
              className="link"
              aria-label={fill(words.row.stillLabel, { name, year: sheet.lastYear ?? '' })}
              onClick={() => acts.setInputs(new Map([[key, last]]))}
            >
              {words.shared.same}
            </button>
          )}
        </span>
      )}
      <CellNotes cells={[inputCell(key)]} name={name} />
    </div>
  )
}
