'use client'

import { type FormEvent, useId } from 'react'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { isAt } from './side'
import { Unsent } from './unsent'
import { useKept } from './use-kept'
import { useTypedEarlier } from './use-typed-earlier'
import { fill } from './words'

/** What people have said to each other about a data point, and one's own word. */
export function Thread({ row }: { row: SheetRow }) {
  const { words, sheet, side, outbox, locale } = useDesk()
  const says = words.thread
  const id = useId()
  const [text, setText] = useKept(`comment.${sheet.submissionId}.${sheet.userId}.${row.key}`, '')
  const earlier = useTypedEarlier(setText)
  const remarks = side.comments.filter(isAt(row))
  const when = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const { indicator, dataPoint } = row
    const id = crypto.randomUUID()
    outbox.post({ id, path: 'comments', body: { id, indicator, dataPoint, text: text.trim() } })
    setText('')
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
      <Unsent path="comments" row={row} />
      <form onSubmit={send}>
        <label htmlFor={id} className="sr">
          {fill(says.label, { name: row.title })}
        </label>
        <textarea
          ref={earlier}
          id={id}
          rows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn">
          {says.send}
        </button>
      </form>
    </section>
  )
}
