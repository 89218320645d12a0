'use client'

import { useEffect, useRef } from 'react'
import { useDesk } from './desk-context'
import { useLetters } from './use-letters'

/** The keys at the foot of the sheet, and all of them in a pop-up. */
export function Keys() {
  const { words } = useDesk()
  const { keys } = words
  const [letters, setLetters] = useLetters()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (event.key === '?' && letters && !inField && !dialog.current?.open) dialog.current?.showModal()
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [letters])
  const list: [string[], string][] = [
    [['Tab'], keys.next],
    [['↑', '↓'], keys.row],
    [['Ctrl', 'V'], keys.paste],
    [['N'], keys.notReported],
    [['Q'], keys.quality],
    [['E'], keys.evidence],
    [['C'], keys.comment],
    [['='], keys.result],
    [['Ctrl', 'Z'], keys.undo],
  ]
  const more: [string[], string][] = [
    [['Enter'], keys.enter],
    [['←', '→'], keys.arrows],
    [['Esc'], keys.escape],
    [['T'], keys.still],
    [['Ctrl', 'Shift', 'Z'], keys.redo],
  ]
  return (
    <section className="keys" aria-label={keys.label}>
      {list.map(([caps, text]) => (
        <Key key={text} caps={caps} text={text} />
      ))}
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        <kbd>?</kbd> {keys.all}
      </button>
      <dialog ref={dialog} className="pop" aria-labelledby="keys-title">
        <h2 id="keys-title">{keys.title}</h2>
        <ul className="all-keys">
          {[...list, ...more].map(([caps, text]) => (
            <li key={text}>
              <Key caps={caps} text={text} />
            </li>
          ))}
        </ul>
        <p>{keys.letters}</p>
        <label className="tickline">
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
          {keys.use}
        </label>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {keys.close}
          </button>
        </p>
      </dialog>
    </section>
  )
}

function Key({ caps, text }: { caps: string[]; text: string }) {
  return (
    <span>
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}{' '}
      {text}
    </span>
  )
}
