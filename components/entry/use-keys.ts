'use client'

import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { qualities } from '@/lib/submissions/words'
import { resultCell } from './acts'
import { useDesk } from './desk-context'
import { inputCell, type State } from './state/types'
import { useLetters } from './use-letters'

const field = 'input, select, textarea'

/**
 * The keys of a spreadsheet over the sheet's own fields. In a field: Enter down, Shift+Enter up, arrows to the next cell
 * at an edge of the text, Escape gives up typing and then leaves the field. On a row: the same arrows, and single letters.
 */
export function useKeys() {
  const desk = useDesk()
  const [letters] = useLetters()
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const row = target.closest<HTMLElement>('tr[data-key]')
    if (isUndo(event) && !isDirty(target, desk.state)) {
      event.preventDefault()
      isRedo(event) ? desk.acts.redo() : desk.acts.undo()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return
    if (target.matches(field)) inField(event, target, row, desk)
    else if (!target.matches('button, a, summary')) onRow(event, row, desk, letters)
  }
}

type Desk = ReturnType<typeof useDesk>

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase())
const isRedo = (event: KeyboardEvent): boolean => event.shiftKey || event.key.toLowerCase() === 'y'

/** Is something typed in this field that has not been taken? Then undo is the browser's. */
const isDirty = (target: HTMLElement, state: State): boolean => {
  const input = target.dataset.input
  if (input !== undefined) return state.typed[inputCell(input)] !== undefined
  return target.matches('textarea') && (target as HTMLTextAreaElement).value !== ''
}

function inField(event: KeyboardEvent, target: HTMLElement, row: HTMLElement, desk: Desk) {
  if (event.key === 'Enter' && !(target.matches('select') || event.nativeEvent.isComposing)) {
    event.preventDefault()
    go(desk, row, target, event.shiftKey ? -1 : 1) || target.blur()
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && atEdgeLine(target)) {
    if (go(desk, row, target, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault()
  } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const rightToLeft = getComputedStyle(row).direction === 'rtl'
    const on = (event.key === 'ArrowRight') !== rightToLeft
    const next = atEdge(target, event.key) ? beside(row, target, on ? 1 : -1) : null
    if (next) {
      event.preventDefault()
      next.focus()
    }
  } else if (event.key === 'Escape') {
    const input = target.dataset.input
    const dataRow = desk.sheet.rows.find((each) => each.key === row.dataset.key)
    const cell = input !== undefined ? inputCell(input) : dataRow ? resultCell(dataRow) : ''
    event.preventDefault()
    if (desk.state.typed[cell] !== undefined) desk.acts.forget(cell)
    else row.focus()
  }
}

function onRow(event: KeyboardEvent, row: HTMLElement, desk: Desk, letters: boolean) {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    const by = event.key === 'ArrowDown' ? 1 : -1
    desk.single ? desk.step(by) : rowBeside(row, by)?.focus()
  } else if (event.key === 'Enter') {
    event.preventDefault()
    row.querySelector<HTMLElement>(field)?.focus()
  } else if (letters && !event.shiftKey) letter(event, row, desk)
}

/**
 * One letter, one act on the row that is in focus. Fields never hear of it. A field that a letter opens is there and in
 * focus before the next key, however fast one types: that key would be one more act on the row otherwise.
 */
function letter(event: KeyboardEvent, row: HTMLElement, { sheet, acts, setOpened }: Desk) {
  const data = sheet.rows.find((each) => each.key === row.dataset.key)
  if (!data) return
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
  const inRow = `tr[data-key="${CSS.escape(data.key)}"]`
  const open = data.closed === null
  const doing: Record<string, () => void> = {
    n: () => {
      if (!open) return
      flushSync(() => {
        setOpened(data.key, 'reason')
        acts.say(data, { state: 'not-reported', value: null })
      })
      focus(`${inRow} [data-reason]`)
    },
    '=': () => {
      if (!open || data.formula.kind !== 'ratio') return
      flushSync(() => setOpened(data.key, 'result'))
      focus(`${inRow} [data-result]`)
    },
    t: () => acts.carry(data),
    q: () => focus(`${inRow} [data-quality]`),
    e: () => focus('#evidence input, #evidence button'),
    c: () => focus('#thread textarea'),
  }
  const quality = qualities[Number(event.key) - 1]
  const act = quality && open ? () => acts.say(data, { quality }) : doing[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act()
}

function rowBeside(row: HTMLElement, step: 1 | -1): HTMLElement | null {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('tr[data-key]') ?? [])]
  return rows[rows.indexOf(row) + step] ?? null
}

/** Down or up from a field: to another row, or to another data point where only one is shown. */
const go = (desk: Desk, row: HTMLElement, from: HTMLElement, by: 1 | -1): boolean =>
  desk.single ? desk.step(by, from.dataset.column) : goTo(row, from, by)

/** Puts the focus on a figure of a row, or on the row itself where none can be typed. */
export function focusFigure(key: string, column: string | undefined): void {
  const row = document.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)
  if (row) (figureIn(row, column ?? '0') ?? row).focus()
}

/** Goes to the same kind of field in the next row that has one; the last figure where a row has fewer. */
function goTo(row: HTMLElement, from: HTMLElement, step: 1 | -1): boolean {
  for (let at = rowBeside(row, step); at; at = rowBeside(at, step)) {
    const found = from.matches('.cell') ? figureIn(at, from.dataset.column) : at.querySelector<HTMLElement>('.src')
    if (found) {
      found.focus()
      return true
    }
  }
  return false
}

function figureIn(row: HTMLElement, column: string | undefined): HTMLElement | null {
  const cells = [...row.querySelectorAll<HTMLElement>('.cell:not(:disabled):not([readonly])')]
  return cells.find((cell) => cell.dataset.column === column) ?? cells.at(-1) ?? null
}

/** The field before or after this one in the sheet, figures and sources alike. */
function beside(row: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const fields = [
    ...(row.parentElement?.querySelectorAll<HTMLElement>('.cell, [data-quality], .src, [data-reason]') ?? []),
  ]
  return fields[fields.indexOf(from) + step] ?? null
}

/** At an end of the text, or with all of it selected, an arrow means the next cell. */
function atEdge(target: HTMLElement, key: string): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  const { selectionStart: start, selectionEnd: end, value } = target
  if (start === 0 && end === value.length) return true
  if (start !== end) return false
  const rightToLeft = getComputedStyle(target).direction === 'rtl'
  return (key === 'ArrowLeft') !== rightToLeft ? start === 0 : end === value.length
}

/** Up and down belong to a choice, and to the lines of a longer text. */
const atEdgeLine = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && !target.value.includes('\n'))
