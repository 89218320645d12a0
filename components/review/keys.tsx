'use client'

import { useEffect, useRef } from 'react'
import { useLetters } from '@/components/entry/use-letters'
import type { KeyWords } from './use-key-words'

/**
 * Single letters on the page of a value, where nothing is typed: each sets off what carries it in `data-hotkey`, a link
 * or a button; a choice is made and, with `data-on`, goes on to a field or sends its form. Switched off in the pop-up
 * (WCAG 2.1.4).
 */
export function Keys({ words }: { words: KeyWords }) {
  const [letters, setLetters] = useLetters()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return send(event)
      if (!letters || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyped(event)) return
      if (event.key === '?') dialog.current?.showModal()
      else if (!event.repeat || 'jk'.includes(event.key)) setOff(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [letters])
  const list: [string[], string][] = [
    [['J', 'K'], words.next],
    [['F'], words.flagged],
    [['A'], words.verify],
    [['S'], words.ask],
    [['X'], words.refuse],
    [['R'], words.reason],
    [['U'], words.undo],
  ]
  const more: [string[], string][] = [
    [['E'], words.evidence],
    [['Ctrl', 'Enter'], words.send],
  ]
  return (
    <section className="keys" aria-label={words.label}>
      {list.map(([caps, text]) => (
        <Key key={text} caps={caps} text={text} />
      ))}
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        <kbd>?</kbd> {words.all}
      </button>
      <dialog ref={dialog} className="pop" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <ul className="all-keys">
          {[...list, ...more].map(([caps, text]) => (
            <li key={text}>
              <Key caps={caps} text={text} />
            </li>
          ))}
        </ul>
        <p>{words.letters}</p>
        <label className="tickline">
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
          {words.use}
        </label>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {words.close}
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

/** Letters are text wherever text can be typed or a list be searched by them, and nothing while a pop-up is open. */
function isTyped({ target }: KeyboardEvent): boolean {
  const typed = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]'
  return document.querySelector('dialog[open]') !== null || (target instanceof HTMLElement && target.matches(typed))
}

function setOff(event: KeyboardEvent) {
  const found = document.querySelector<HTMLElement>(`[data-hotkey="${CSS.escape(event.key.toLowerCase())}"]`)
  if (!found) return
  event.preventDefault()
  if (found.matches('section, textarea')) return found.focus()
  const control = found.matches('a, input') ? found : found.querySelector('button')
  const form = control?.closest('form')
  if (!(control instanceof HTMLElement) || form?.ariaBusy === 'true') return
  control.click()
  const { on } = control.dataset
  if (on === 'send') form?.requestSubmit()
  else if (on) form?.querySelector<HTMLElement>(`[name="${on}"]`)?.focus()
}

/** Sends the form one is in, or the decision. */
function send(event: KeyboardEvent) {
  const own = event.target instanceof HTMLElement ? event.target.closest('form') : null
  const form = own ?? document.querySelector<HTMLFormElement>('form.decide')
  if (!form || form.ariaBusy === 'true') return
  event.preventDefault()
  form.requestSubmit()
}
