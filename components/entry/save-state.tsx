'use client'

import { useEffect, useState } from 'react'
import { parseNumber } from '@/lib/i18n/parse-number'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { countWaiting } from './state/queue'
import { count, fill } from './words'

/** Whether what was typed has arrived. Always in view, announced only when it becomes something else than saved. */
export function SaveState() {
  const { state, sheet, words, locale } = useDesk()
  const { save } = words
  const [time, setTime] = useState<string | null>(null)
  useEffect(() => {
    if (state.savedAt !== null)
      setTime(new Date(state.savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }))
  }, [state.savedAt, locale])

  // What cannot be read as a figure waits too, for whoever typed it.
  const texts = Object.values(state.typed).filter((text) => parseNumber(text, locale, 'typed').kind !== 'number').length
  const waiting = countWaiting(state.queue) + texts
  const here = countWaiting(state.queue, sheet.category.id) + texts
  const stuck = Object.keys(state.refused).length + Object.keys(state.conflicts).length
  const [kind, text] =
    state.line === 'signed-out'
      ? (['cut', save.signedOut] as const)
      : state.line === 'cut'
        ? (['cut', count(save.cut, waiting, locale)] as const)
        : state.flight
          ? (['saving', save.saving] as const)
          : waiting > 0 && here < waiting
            ? (['held', count(save.elsewhere, waiting - here, locale)] as const)
            : waiting > 0
              ? ([stuck > 0 || waiting > 0 ? 'held' : 'saving', count(save.held, waiting, locale)] as const)
              : (['saved', time === null ? save.saved : fill(save.savedAt, { time })] as const)
  return (
    <div className={`save ${kind}`} data-save={kind}>
      <Icon of={kind === 'saved' ? 'save' : kind === 'saving' ? 'again' : 'warn'} />
      <span>{text}</span>
      {state.line === 'signed-out' && <a href="/sign-in">{save.signIn}</a>}
      {kind === 'saved' && <span className="dimmer">{save.here}</span>}
      <span className="sr" role="status">
        {kind === 'saving' || kind === 'saved' ? '' : text}
      </span>
    </div>
  )
}
