'use client'

import { useId } from 'react'
import type { SheetRow } from '@/lib/submissions/sheet'
import { type Quality, qualities } from '@/lib/submissions/words'
import { useDesk } from './desk-context'
import { qualityLetters } from './figures'
import { useDraft } from './use-draft'
import type { Look } from './use-look'
import { fill } from './words'

/** How good the value is, as a letter with its words, and where it comes from. */
export function RowQuality({ row, look }: { row: SheetRow; look: Look }) {
  const { words, acts } = useDesk()
  const id = useId()
  const quality = look.reading?.quality ?? 'not-stated'
  const source = useDraft(look.reading?.source ?? '', (text) => acts.say(row, { source: text || null }))
  if (look.showing === 'absent') return null
  const closed = row.closed !== null
  return (
    <div className={quality === 'not-stated' ? 'todo' : undefined}>
      <label className="sr" htmlFor={`${id}q`}>
        {fill(words.quality.label, { name: row.title })}
      </label>
      <span className="pick">
        <span className="q" aria-hidden="true">
          {quality === 'not-stated' ? words.quality.none : qualityLetters[quality]}
        </span>
        <select
          id={`${id}q`}
          data-quality=""
          disabled={closed}
          title={words.qualities[quality]}
          value={quality}
          onChange={(event) => acts.say(row, { quality: event.target.value as Quality })}
        >
          {qualities.map((each) => (
            <option key={each} value={each}>
              {qualityLetters[each]} {words.qualities[each]}
            </option>
          ))}
        </select>
      </span>
      <label className="sr" htmlFor={`${id}s`}>
        {fill(words.quality.sourceLabel, { name: row.title })}
      </label>
      <textarea
        id={`${id}s`}
        rows={1}
        className={source.value === '' ? 'src todo' : 'src'}
        maxLength={500}
        readOnly={closed}
        placeholder={words.quality.sourceNone}
        {...source}
      />
    </div>
  )
}
