'use client'

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { numbersFor } from '@/lib/i18n/numbers'
import { rowId } from '@/lib/submissions/anchor'
import type { Remark } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import { type Desk, DeskContext } from './desk-context'
import { findAtRows } from './findings'
import { Inspector } from './inspector'
import { Keys } from './keys'
import { SaveState } from './save-state'
import { SharedInputs } from './shared-inputs'
import { SheetTable } from './sheet-table'
import type { Side } from './side'
import { previewOf } from './state/preview'
import { viewOf } from './state/view'
import { useKept } from './use-kept'
import { focusFigure } from './use-keys'
import { useOutbox } from './use-outbox'
import { useSync } from './use-sync'
import { Pager, Views } from './views'
import type { Words } from './words'

type Props = {
  sheet: Sheet
  side: Side
  words: Words
  locale: string
  head: ReactNode
  acts: ReactNode
  rail: ReactNode
  title: ReactNode
  next: ReactNode
}

/** The workbench of a category: bar, tree, sheet, inspector, keys. What is not the script's comes drawn from the server. */
export function EntryDesk(props: Props) {
  const { sheet, words, locale } = props
  const [side, setSide] = useState(props.side)
  const hear = useCallback((remarks: Remark[]) => setSide((before) => withRemarks(before, remarks)), [])
  const { api, acts, state } = useSync(sheet, words, locale, hear)
  const outbox = useOutbox(api, sheet, setSide)
  const [activeKey, setActive] = useState(sheet.rows[0]?.key ?? '')
  const [look, setLook] = useKept('entry-view', 'table')
  useEffect(() => {
    const aim = () => {
      const row = sheet.rows.find((each) => `#${rowId(each.key)}` === window.location.hash)
      if (row) setActive(row.key)
    }
    aim()
    window.addEventListener('hashchange', aim)
    return () => window.removeEventListener('hashchange', aim)
  }, [sheet])
  const active = sheet.rows.find((row) => row.key === activeKey) ?? null
  const [opened, setAllOpened] = useState<Desk['opened']>({})
  const kept = useMemo(() => viewOf(sheet.rows, state.base, state.queue), [sheet, state.base, state.queue])
  const view = useMemo(() => previewOf(sheet.rows, kept, state.typed, locale), [sheet, kept, state.typed, locale])
  const findings = useMemo(() => findAtRows(sheet, view), [sheet, view])
  const desk: Desk = {
    sheet,
    words,
    locale,
    numbers: numbersFor(locale),
    state,
    view,
    findings,
    acts,
    api,
    outbox,
    side,
    setSide,
    active,
    single: look === 'single',
    setSingle: (single) => setLook(single ? 'single' : 'table'),
    step: (by, column) => {
      const next = active && sheet.rows[sheet.rows.indexOf(active) + by]
      if (!next) return false
      // No field that goes away is told that it was left: what is typed there is taken first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      flushSync(() => setActive(next.key))
      focusFigure(next.key, column)
      return true
    },
    setActive,
    opened,
    setOpened: (key, what) => setAllOpened((before) => withOpened(before, key, what)),
  }
  return (
    <DeskContext value={desk}>
      <div className="bench">
        <header className="bench-bar">
          {props.head}
          <SaveState />
          {props.acts}
        </header>
        {props.rail}
        <main id="main" className="bench-sheet">
          <SharedInputs />
          <div className="cattop">
            {props.title}
            <Views />
          </div>
          <Pager />
          <SheetTable />
          {props.next}
        </main>
        <Inspector />
        <Keys />
      </div>
    </DeskContext>
  )
}

const withRemarks = (side: Side, remarks: Remark[]): Side => {
  const known = new Set(side.comments.map((each) => each.id))
  return { ...side, comments: [...side.comments, ...remarks.filter((each) => !known.has(each.id))] }
}

function withOpened(before: Desk['opened'], key: string, what: 'result' | 'reason' | null): Desk['opened'] {
  const { [key]: _, ...rest } = before
  return what === null ? rest : { ...rest, [key]: what }
}
