'use client'

import { useId } from 'react'
import { Mark } from '@/components/ui/mark'
import type { SheetRow } from '@/lib/submissions/sheet'
import { messageId } from './anchors'
import { useDesk } from './desk-context'
import { useDraft } from './use-draft'
import type { Look } from './use-look'
import { fill } from './words'

/** Why there is no value: not reported, or not applicable, each with a reason in a sentence. */
export function Absent({ row, look }: { row: SheetRow; look: Look }) {
  const { words, acts, setOpened } = useDesk()
  const id = useId()
  const state = look.reading?.state === 'not-applicable' ? 'not-applicable' : 'not-reported'
  const reason = useDraft(look.reading?.reason ?? '', (text) => acts.say(row, { reason: text || null }))
  const closed = row.closed !== null
  return (
    <div className="absent">
      <Mark of={state} />
      <select
        aria-label={fill(words.absent.label, { name: row.title })}
        disabled={closed}
        value={state}
        onChange={(event) => acts.say(row, { state: event.target.value as typeof state, value: null })}
      >
        <option value="not-reported">{words.absent['not-reported']}</option>
        <option value="not-applicable">{words.absent['not-applicable']}</option>
      </select>
      <label htmlFor={id}>
        {words.absent.because} <span className="sr">{fill(words.absent.reason, { name: row.title })}</span>
      </label>
      <textarea
        id={id}
        rows={1}
        data-reason=""
        className="just"
        maxLength={2000}
        readOnly={closed}
        placeholder={words.absent.placeholder}
        aria-invalid={look.hard ? true : undefined}
        aria-describedby={look.hard ? messageId(row.key) : undefined}
        {...reason}
        onChange={(event) => {
          // Stays open while its text is emptied and typed anew.
          setOpened(row.key, 'reason')
          reason.onChange(event)
        }}
      />
      {!closed && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setOpened(row.key, null)
            acts.takeInputs(row)
          }}
        >
          {words.absent.back}
        </button>
      )}
    </div>
  )
}
