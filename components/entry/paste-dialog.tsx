'use client'

import { useEffect, useRef, useState } from 'react'
import { formatEntry } from '@/lib/i18n/parse-number'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import type { Asked } from './use-paste'
import { fill } from './words'

const shown = 5

/** What a block would do, before it does it: what does not fit and why, what can be read two ways, what goes where. */
export function PasteDialog({ plan, apply, remedy, onClose }: Asked & { onClose: () => void }) {
  const { words, sheet, view, locale } = useDesk()
  const says = words.paste
  const dialog = useRef<HTMLDialogElement>(null)
  const [choice, setChoice] = useState<0 | 1 | null>(plan.doubts.length === 0 ? 0 : null)
  useEffect(() => dialog.current?.showModal(), [])
  const title = (key: string) => sheet.rows.find((row) => row.key === key)?.title ?? key
  const blocked = plan.misfits.length > 0
  const all = [
    ...plan.placed.map(({ cell, value }) => ({ cell, value })),
    ...plan.doubts.map(({ cell, readings }) => ({ cell, value: choice === null ? null : readings[choice] })),
  ]
  const first = plan.doubts[0]
  return (
    <dialog ref={dialog} className="pop" aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title">{says.title}</h2>
      {blocked && (
        <div className="msg err">
          <p>
            <Icon of="err" /> <b>{says.refused}</b>
          </p>
          <ul>
            {plan.misfits.slice(0, shown).map((each) => (
              <li key={each.at}>
                {fill(says.line, { at: each.at, found: each.found, expected: says.expected[each.reason] })}
                {each.cell && ` (${title(each.cell.rowKey)}, ${each.cell.input.name})`}
              </li>
            ))}
          </ul>
          {plan.misfits.length > shown && <p>{fill(says.more, { n: plan.misfits.length - shown })}</p>}
        </div>
      )}
      {!blocked && first && (
        <fieldset>
          <legend>{says.doubt}</legend>
          {([0, 1] as const).map((each) => (
            <label key={each} className="tickline">
              <input type="radio" name="reading" checked={choice === each} onChange={() => setChoice(each)} />
              {fill(says.reading, { text: first.text, value: formatEntry(first.readings[each], locale) })}
            </label>
          ))}
        </fieldset>
      )}
      {!blocked && all.length > 0 && (
        <div className="scroll">
          <table>
            <caption className="sr">{says.table}</caption>
            <thead>
              <tr>
                <th scope="col">{says.cell}</th>
                <th scope="col" className="num">
                  {says.before}
                </th>
                <th scope="col" className="num">
                  {says.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ cell, value }) => (
                <tr key={cell.input.key}>
                  <th scope="row">
                    {title(cell.rowKey)}, <span lang="en">{cell.input.name}</span>
                  </th>
                  <td className="num">{write(view.inputs.get(cell.input.key) ?? null, locale)}</td>
                  <td className="num">{write(value, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="dialog-acts">
        {blocked && plan.remedy && (
          <button type="button" className="btn main" onClick={() => plan.remedy && remedy(plan.remedy)}>
            {says.remedy[plan.remedy]}
          </button>
        )}
        {!blocked && (
          <button type="button" className="btn main" disabled={choice === null} onClick={() => apply(choice ?? 0)}>
            {fill(says.apply, { n: all.length })}
          </button>
        )}
        <button type="button" className="btn" onClick={onClose}>
          {says.cancel}
        </button>
      </p>
    </dialog>
  )
}

const write = (value: number | null, locale: string): string => (value === null ? '–' : formatEntry(value, locale))
