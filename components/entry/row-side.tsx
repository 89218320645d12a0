'use client'

import { flushSync } from 'react-dom'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { isAt } from './side'
import { fill } from './words'

/** How many files and comments there are; both are in the inspector. */
export function RowSide({ row }: { row: SheetRow }) {
  const { side, words, setActive } = useDesk()
  const files = side.evidence.filter(isAt(row)).length
  const remarks = side.comments.filter(isAt(row)).length
  const goTo = (place: string) => () => {
    flushSync(() => setActive(row.key))
    const found = document.querySelector<HTMLElement>(`#${place} :is(input, textarea, button)`)
    found?.scrollIntoView({ block: 'center' })
    found?.focus()
  }
  return (
    <>
      <button type="button" className={files === 0 ? 'none' : undefined} onClick={goTo('evidence')}>
        <span className="sr">{fill(words.row.files, { name: row.title })} </span>
        <Icon of="clip" />
        {files === 0 ? words.row.addFile : files}
      </button>
      <button type="button" className={remarks === 0 ? 'none' : undefined} onClick={goTo('thread')}>
        <span className="sr">{fill(words.row.thread, { name: row.title })} </span>
        <Icon of="ask" />
        {remarks === 0 ? <span className="sr">{words.thread.none}</span> : remarks}
      </button>
    </>
  )
}
