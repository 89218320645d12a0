'use client'

import { formatEntry, parseNumber } from '@/lib/i18n/parse-number'
import { useDesk } from './desk-context'
import { Icon } from './icons'
import { inputCell, type Notice } from './state/types'
import { fill } from './words'

/**
 * What is to be said about cells that is not about their value: text that is no number, a refusal of the server, a
 * change by somebody else. Each with the way on.
 */
export function CellNotes({ cells, name }: { cells: string[]; name: string }) {
  return (
    <>
      <Typed cells={cells} />
      <Refused cells={cells} />
      <Conflict cells={cells} />
      <Notices cells={cells} name={name} />
    </>
  )
}

/** Text in a number cell, and figures that can be read two ways. */
function Typed({ cells }: { cells: string[] }) {
  const { state, words, locale, acts } = useDesk()
  return cells.map((cell) => {
    const text = state.typed[cell]
    if (text === undefined) return null
    const parsed = parseNumber(text, locale, 'typed')
    if (parsed.kind === 'invalid')
      return (
        <p key={cell} className="msg err">
          <Icon of="err" /> <b>{fill(words.hard.text, { found: text.trim() })}</b>{' '}
          {fill(words.hard.textText, { example: formatEntry(1234.5, locale) })} {words.hard.kept}
        </p>
      )
    if (parsed.kind !== 'ambiguous') return null
    return (
      <p key={cell} className="msg why" role="alert">
        <Icon of="warn" /> <b>{fill(words.ambiguous.title, { text })}</b>{' '}
        {parsed.readings.map((value) => (
          <button
            key={value}
            type="button"
            className="link"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (cell.startsWith('i:')) acts.setInputs(new Map([[cell.slice(2), value]]))
              else acts.type(cell, formatEntry(value, locale))
            }}
          >
            {fill(words.ambiguous.pick, { value: formatEntry(value, locale) })}
          </button>
        ))}
      </p>
    )
  })
}

function Refused({ cells }: { cells: string[] }) {
  const { state, words, acts } = useDesk()
  const refused = cells.filter((cell) => state.refused[cell] !== undefined)
  const reasons = [...new Set(refused.map((cell) => state.refused[cell]))].filter(Boolean)
  if (refused.length === 0) return null
  return (
    <p className="msg err" role="alert">
      <Icon of="err" /> <b>{words.refused.title}</b> {reasons.join(' ')} {words.hard.kept}
      <button type="button" className="link" onClick={() => acts.retry(refused)}>
        {words.refused.again}
      </button>
      <button type="button" className="link" onClick={() => acts.drop(refused)}>
        {words.refused.drop}
      </button>
    </p>
  )
}

/** Two versions of the same cell: both are shown, and nothing is sent until the person has chosen. */
function Conflict({ cells }: { cells: string[] }) {
  const { state, words, acts } = useDesk()
  const told = useTold()
  const open = cells.filter((cell) => state.conflicts[cell] !== undefined)
  if (open.length === 0) return null
  const by = open.flatMap((cell) => state.conflicts[cell]?.by ?? [])[0] ?? words.conflict.somebody
  return (
    <div className="msg why" role="alert">
      <p>
        <Icon of="warn" /> <b>{fill(words.conflict.title, { by })}</b>
      </p>
      {open.map((cell) => (
        <p key={cell}>{fill(words.conflict.both, { theirs: told(cell, 'theirs'), mine: told(cell, 'mine') })}</p>
      ))}
      <p>
        <button type="button" className="btn" onClick={() => acts.drop(open)}>
          {words.conflict.keepTheirs}
        </button>{' '}
        <button type="button" className="btn" onClick={() => acts.keepMine(open)}>
          {words.conflict.keepMine}
        </button>
      </p>
    </div>
  )
}

function Notices({ cells, name }: { cells: string[]; name: string }) {
  const { state, words, acts } = useDesk()
  const write = useWrite()
  const here = state.notices.filter((each) => cells.includes(each.cell))
  const line = (each: Notice) => fill(words.notice.text, { by: each.by, from: write(each.from), to: write(each.to) })
  if (here.length === 0) return null
  return (
    <p className="msg why" role="status">
      <Icon of="again" /> {here.map(line).join('. ')}
      <button
        type="button"
        className="link"
        aria-label={`${words.notice.ok}: ${name}`}
        onClick={() => acts.dismiss(here.map((each) => each.cell))}
      >
        {words.notice.ok}
      </button>
    </p>
  )
}

/** A figure, a state, a quality class or free text, as a person would say it. */
export function useWrite() {
  const { words, locale } = useDesk()
  return (what: number | string | null): string => {
    if (what === null || what === '') return words.notice.nothing
    if (typeof what === 'number') return formatEntry(what, locale)
    if (what === 'not-reported' || what === 'not-applicable') return words.absent[what]
    if (what === 'value') return words.inspector.draft
    return what in words.qualities ? words.qualities[what as keyof typeof words.qualities] : `“${what}”`
  }
}

/** One of two versions of a cell in words. */
function useTold() {
  const { state } = useDesk()
  const write = useWrite()
  return (cell: string, whose: 'mine' | 'theirs'): string => {
    const key = cell.slice(2)
    const pending = state.queue.get(cell)
    if (cell === inputCell(key)) {
      const mine = pending?.kind === 'input' ? pending.value : null
      return write(whose === 'mine' ? mine : (state.base.inputs.get(key)?.value ?? null))
    }
    const theirs = state.base.readings.get(key)?.content
    const mine = pending?.kind === 'reading' ? pending.content : undefined
    const said = whose === 'mine' ? mine : theirs
    if (!said) return write(null)
    const differing = (
      ['state', 'value', 'quality', 'source', 'reason', 'origin', 'sourceUrl', 'referenceYear', 'note'] as const
    )
      .filter((part) => mine?.[part] !== theirs?.[part])
      .filter((part) => part !== 'value' || said.state === 'value')
    return differing.map((part) => write(said[part])).join(', ') || write(said.state)
  }
}
