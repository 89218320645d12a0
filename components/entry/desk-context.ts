'use client'

import { createContext, useContext } from 'react'
import type { Numbers } from '@/lib/i18n/numbers'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { Sheet, SheetRow } from '@/lib/submissions/sheet'
import type { Acts } from './acts'
import type { Side } from './side'
import type { State } from './state/types'
import type { View } from './state/view'
import type { Api } from './sync/api'
import type { Outbox } from './use-outbox'
import type { Words } from './words'

/** What every part of the sheet can see: the sheet, its state here and now, and what can be done. */
export type Desk = {
  sheet: Sheet
  words: Words
  locale: string
  numbers: Numbers
  state: State
  /** With what is being typed; for figures that follow at once. */
  view: View
  findings: ReadonlyMap<string, Finding[]>
  acts: Acts
  api: Api
  outbox: Outbox
  side: Side
  setSide: (change: (before: Side) => Side) => void
  active: SheetRow | null
  /** Is one data point shown at a time? */
  single: boolean
  setSingle: (single: boolean) => void
  /** Goes to the data point before or after, and into its first field, or the one in this column; false where there is none. */
  step: (by: 1 | -1, column?: string) => boolean
  setActive: (key: string) => void
  opened: Readonly<Record<string, 'result' | 'reason'>>
  setOpened: (key: string, what: 'result' | 'reason' | null) => void
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside of the sheet')
  return desk
}
