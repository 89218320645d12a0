'use client'

import { type ClipboardEvent, useState } from 'react'
import { useDesk } from './desk-context'
import { gridOf } from './state/grid'
import { isBlock, type PastePlan, parseBlock, planPaste, remedied, type Shift, valuesOf } from './state/paste'
import { inputCell } from './state/types'
import { count } from './words'

export type Asked = {
  plan: PastePlan
  apply: (choice: 0 | 1) => void
  remedy: (shift: Shift) => void
}

/** Paste of a block: applied at once when it fits, otherwise shown first. Nothing of a block that does not fit is applied. */
export function usePaste() {
  const { sheet, view, acts, locale, words } = useDesk()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [told, setTold] = useState('')
  const grid = gridOf(sheet.rows)
  const held = (key: string) => view.inputs.get(key) ?? null

  const apply = (plan: PastePlan, choice: 0 | 1) => {
    const values = valuesOf(plan, choice)
    for (const key of values.keys()) acts.forget(inputCell(key))
    acts.setInputs(values, 'paste')
    setTold(count(words.paste.done, values.size, locale))
    setAsked(null)
  }
  const lay = (block: string[][], at: { row: number; column: number }, force: boolean) => {
    const plan = planPaste(block, { grid, at, held, locale })
    if (!force && plan.misfits.length === 0 && plan.doubts.length === 0) return apply(plan, 0)
    setAsked({
      plan,
      apply: (choice) => apply(plan, choice),
      remedy: (shift) => {
        const next = remedied(block, at, shift)
        lay(next.block, next.at, true)
      },
    })
  }
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const { row, column } = target.dataset
    if (!target.matches('.cell') || row === undefined || column === undefined) return
    const text = event.clipboardData.getData('text/plain')
    const block = parseBlock(text)
    const at = { row: Number(row), column: Number(column) }
    const single = !isBlock(block)
    // One clear figure is the browser's to paste; one that can be read two ways is asked about.
    if (single && planPaste(block, { grid, at, held, locale }).doubts.length === 0) return
    if (text.trim() === '' || target.dataset.result !== undefined) return
    event.preventDefault()
    lay(block, at, false)
  }
  return { asked, told, onPaste, close: () => setAsked(null) }
}
