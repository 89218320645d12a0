'use client'

import { useId } from 'react'
import type { SheetRow } from '@/lib/submissions/sheet'
import { qualities } from '@/lib/submissions/words'
import { useDesk } from './desk-context'
import { useLook } from './use-look'

/** The six classes of quality in words; their numbers are keys while the row is in focus. */
export function InspectorQuality({ row }: { row: SheetRow }) {
  const { words, acts } = useDesk()
  const { reading, showing } = useLook(row)
  const name = useId()
  if (showing === 'absent') return null
  return (
    <fieldset className="ql" disabled={row.closed !== null}>
      <legend>{words.quality.title}</legend>
      {qualities
        .filter((each) => each !== 'not-stated')
        .map((each, nth) => (
          <label key={each} className="tickline">
            <input
              type="radio"
              name={name}
              checked={reading?.quality === each}
              onChange={() => acts.say(row, { quality: each })}
            />
            <kbd>{nth + 1}</kbd> {words.qualities[each]}
          </label>
        ))}
    </fieldset>
  )
}
