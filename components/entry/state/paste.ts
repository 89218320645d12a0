/** A block copied from a spreadsheet: what goes where, and why it may not. Nothing is applied here. Pure. */
import type { InputKey } from '@/lib/assessment/types'
import type { ParsedNumber } from '@/lib/i18n/parse-number'
import { decideBlock } from '@/lib/i18n/parse-number-block'
import type { Cell } from './grid'

/** What does not fit, and where: the place in the block as a spreadsheet names it, what was found, what was expected. */
export type Misfit = { at: string; found: string; reason: 'text' | 'no-cell' | 'locked' | 'yes-no'; cell: Cell | null }
export type Placed = { cell: Cell; text: string; value: number | null }
/** A figure that is one number with a decimal point and another with a decimal comma, in this order. */
export type Doubt = { cell: Cell; text: string; readings: readonly [number, number] }
export type PastePlan = {
  placed: Placed[]
  doubts: Doubt[]
  misfits: Misfit[]
  /** A change to the block after which it would fit. */
  remedy: Shift | null
}
export type Shift = 'first-row' | 'first-column' | 'start-left'

/** Splits clipboard text into rows and cells, as Excel and LibreOffice write it: tabs, lines, quotes around either. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === '\t' || character === '\n') {
      rows.at(-1)?.push(field.trim())
      field = ''
      if (character === '\n') rows.push([])
    } else if (character !== '\r') field += character
  }
  rows.at(-1)?.push(field.trim())
  while (rows.length > 1 && rows.at(-1)?.every((each) => each === '')) rows.pop()
  return rows
}

/** Is this more than one cell? A single one is pasted by the browser itself. */
export const isBlock = (block: string[][]): boolean => block.length > 1 || (block[0]?.length ?? 0) > 1

type Target = {
  grid: Cell[][]
  at: { row: number; column: number }
  held: (key: InputKey) => number | null
  locale: string
}

/**
 * Lays a block over the grid from a cell on. A figure that could be read two ways is a doubt; text, a cell too many and a
 * figure for a locked cell that holds another are misfits. A block with a misfit is not applied, not even in part.
 */
export function planPaste(block: string[][], target: Target): PastePlan {
  const plan = lay(block, target)
  if (plan.misfits.length === 0) return plan
  const fits = (changed: string[][], at = target.at) => {
    const tried = lay(changed, { ...target, at })
    return tried.misfits.length === 0 && tried.placed.length + tried.doubts.length > 0
  }
  const { row, column } = target.at
  // Only words are ever left out, never a figure.
  const wordsAt = (place: RegExp) => plan.misfits.some((each) => each.reason === 'text' && place.test(each.at))
  const remedy =
    wordsAt(/^[A-Z]+1$/) && fits(block.slice(1))
      ? 'first-row'
      : wordsAt(/^A\d/) && fits(block.map((each) => each.slice(1)))
        ? 'first-column'
        : column > 0 && fits(block, { row, column: column - 1 })
          ? 'start-left'
          : null
  return { ...plan, remedy }
}

/** The block and the place after the remedy. */
export function remedied(block: string[][], at: Target['at'], remedy: Shift) {
  if (remedy === 'first-row') return { block: block.slice(1), at }
  if (remedy === 'first-column') return { block: block.map((each) => each.slice(1)), at }
  return { block, at: { ...at, column: Math.max(0, at.column - 1) } }
}

function lay(block: string[][], { grid, at, held, locale }: Target): PastePlan {
  const plan: PastePlan = { placed: [], doubts: [], misfits: [], remedy: null }
  const pieces = block.flatMap((line, down) =>
    line.map((text, across) => ({
      text,
      cell: grid[at.row + down]?.[at.column + across] ?? null,
      name: `${columnName(across)}${down + 1}`,
    })),
  )
  const texts = pieces.map(({ text }) => text)
  const decided = decideBlock(texts, locale)
  const [point, comma] = decided.kind === 'decided' ? [decided.cells, decided.cells] : [decided.point, decided.comma]
  pieces.forEach(({ text, cell, name }, nth) => {
    const misfit = (reason: Misfit['reason']) => plan.misfits.push({ at: name, found: text, reason, cell })
    if (text === '') return
    if (!cell) misfit('no-cell')
    else if (cell.yesNo) layYesNo(plan, cell, text, misfit)
    else layNumber(plan, { cell, text, standing: held(cell.input.key), misfit }, point[nth], comma[nth])
  })
  return plan
}

type Piece = { cell: Cell; text: string; standing: number | null; misfit: (reason: Misfit['reason']) => void }

/** An empty cell of a block says nothing: it never empties what stands. A locked cell may be met by its own figure. */
function layNumber(plan: PastePlan, piece: Piece, point?: ParsedNumber, comma?: ParsedNumber) {
  const { cell, text, standing, misfit } = piece
  if (point?.kind !== 'number' || comma?.kind !== 'number') return point?.kind === 'empty' ? undefined : misfit('text')
  if (!cell.open) return point.value === standing || comma.value === standing ? undefined : misfit('locked')
  if (point.value === comma.value) plan.placed.push({ cell, text, value: point.value })
  else plan.doubts.push({ cell, text, readings: [point.value, comma.value] })
}

const yes = /^(yes|y|true|1|x)$/i
const no = /^(no|n|false|0)$/i

function layYesNo(plan: PastePlan, cell: Cell, text: string, misfit: Piece['misfit']) {
  if (text === '') return
  if (!cell.open) return misfit('locked')
  if (yes.test(text) || no.test(text)) plan.placed.push({ cell, text, value: yes.test(text) ? 1 : 0 })
  else misfit('yes-no')
}

/** "A", "B" … "AA": how spreadsheets name columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** What a plan would write, once the doubts are answered: `choice` 0 takes the point before decimals, 1 the comma. */
export function valuesOf({ placed, doubts }: PastePlan, choice: 0 | 1): Map<InputKey, number | null> {
  return new Map<InputKey, number | null>([
    ...placed.map(({ cell, value }): [InputKey, number | null] => [cell.input.key, value]),
    ...doubts.map(({ cell, readings }): [InputKey, number] => [cell.input.key, readings[choice]]),
  ])
}
