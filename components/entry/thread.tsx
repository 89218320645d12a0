'use client'

import { type FormEvent, useId, useState } from 'react'
import type { Remark } from '@/lib/submissions/changes'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { isAt } from './side'
import { fill } from './words'

/** What people have said to each other about a data point, and one's own word. */
export function Thread({ row }: { row: SheetRow }) {
  const { words, side, setSide, api, locale } = useDesk()
  const says = words.thread
  const id = useId()
  const [text, setText] = useState('')
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const remarks = side.comments.filter(isAt(row))
  const when = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || busy) return
    setBusy(true)
    const { indicator, dataPoint } = row
    const heard = await api.send<Remark>('comments', { indicator, dataPoint, text })
    setBusy(false)
    setFailed(!heard?.ok)
    if (!heard?.ok) return
    setText('')
    setSide((before) => ({
      ...before,
      comments: [...before.comments.filter((each) => each.id !== heard.value.id), heard.value],
    }))
  }
  return (
    <section id="thread">
      <h3>
        {says.title} {remarks.length === 0 && <span className="dimmer">{says.none}</span>}
      </h3>
      {remarks.length > 0 && (
        <ol className="remarks">
          {remarks.map((each) => (
            <li key={each.id}>
              <b>{each.author}</b> <span className="dimmer">{when.format(new Date(each.at))}</span>
              <p lang="">{each.text}</p>
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={send}>
        <label htmlFor={id} className="sr">
          {fill(says.label, { name: row.title })}
        </label>
        <textarea id={id} rows={2} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
        <button type="submit" className="btn" disabled={busy}>
          {says.send}
        </button>
        {failed && (
          <p className="failed" role="alert">
            {says.failed}
          </p>
        )}
      </form>
    </section>
  )
}
