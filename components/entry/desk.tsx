'use client'

import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { numbersFor } from '@/lib/i18n/numbers'
import type { Remark } from '@/lib/submissions/changes'
import type { Sheet } from '@/lib/submissions/sheet'
import { makeActs } from './acts'
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
import { useSync } from './use-sync'
import type { Words } from './words'

type Props = {
  sheet: Sheet
  side: Side
  me: string
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
  const { store, api, state } = useSync(sheet, props.me, words, hear)
  const [activeKey, setActive] = useState(sheet.rows[0]?.key ?? '')
  const [opened, setAllOpened] = useState<Desk['opened']>({})
  const acts = useMemo(() => makeActs(store, sheet, locale), [store, sheet, locale])
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
    side,
    setSide,
    active: sheet.rows.find((row) => row.key === activeKey) ?? null,
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
          {props.title}
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
