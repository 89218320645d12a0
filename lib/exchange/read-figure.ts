/** What number a cell holds, or why that cannot be said. Never a guess. Pure. */
import { parseNumber } from '@/lib/i18n/parse-number'
import type { CellContent } from './cell'
import type { Fault, FaultCode } from './fault'
import { idFor, type Words } from './words'

export type Doubt = Pick<Fault, 'code' | 'content' | 'params' | 'options'>
export type Read<T> = { ok: true; value: T } | { ok: false; doubt: Doubt }

/** `typed`: the cell was repaired on the page, in the reader's own notation. */
export type Reader = { locale: string; words: Words; how: 'typed' | 'pasted' }

export const read = <T>(value: T): Read<T> => ({ ok: true, value })
const doubt = (code: FaultCode, content: CellContent, more: Pick<Doubt, 'params' | 'options'> = {}): Read<never> => ({
  ok: false,
  doubt: { code, content, ...more },
})

/** A number; null is an empty cell. A formula's last result is not taken for a figure: nobody can see how old it is. */
export function readFigure(cell: CellContent | undefined, { locale, how }: Reader): Read<number | null> {
  if (!cell) return read(null)
  if (cell.kind === 'number') return read(cell.value)
  if (cell.kind === 'percent') {
    const whole = Number((cell.value * 100).toPrecision(15))
    const params = { whole: String(whole), part: String(cell.value) }
    return doubt('percent', cell, { params, options: [whole, cell.value] })
  }
  if (cell.kind === 'formula' || cell.kind === 'date') return doubt(cell.kind, cell)
  if (cell.kind !== 'text') return doubt('no-number', cell)
  const parsed = parseNumber(cell.text, locale, how)
  if (parsed.kind === 'number') return read(parsed.value)
  if (parsed.kind === 'empty') return read(null)
  if (parsed.kind === 'invalid') return doubt('words', cell)
  const [first = '', second = ''] = parsed.readings.map(String)
  return doubt('ambiguous', cell, { params: { first, second }, options: parsed.readings })
}

/** Yes is 1 and no is 0. */
export function readAnswer(cell: CellContent | undefined, { words }: Reader): Read<number | null> {
  if (!cell) return read(null)
  if (cell.kind === 'boolean') return read(cell.value ? 1 : 0)
  if (cell.kind === 'number' && (cell.value === 0 || cell.value === 1)) return read(cell.value)
  const text = cell.kind === 'text' ? cell.text : ''
  const id = text === '1' ? 'yes' : text === '0' ? 'no' : idFor(words, 'answers', text)
  if (id !== null) return read(id === 'yes' ? 1 : 0)
  return doubt('answer', cell, { params: { yes: words.answers.yes, no: words.answers.no } })
}

/** The id of a word of a drop-down; null is an empty cell. */
export function readWord(
  cell: CellContent | undefined,
  list: 'states' | 'qualities' | 'precisions',
  { words }: Reader,
): Read<string | null> {
  if (!cell) return read(null)
  const id = cell.kind === 'text' ? idFor(words, list, cell.text) : null
  if (id !== null) return read(id)
  const choices = Object.values(words[list]).map((word) => `"${word}"`)
  return doubt('choice', cell, { params: { choices: choices.join(', ') } })
}

/** A year as text. */
export function readYear(cell: CellContent | undefined): Read<string | null> {
  if (!cell) return read(null)
  const text = cell.kind === 'number' ? String(cell.value) : cell.kind === 'text' ? cell.text.trim() : ''
  if (/^\d{4}$/.test(text)) return read(text)
  return doubt('year', cell)
}

/** Words of the city's own. A bare number is no source and no note: it belongs into another column. */
export function readText(cell: CellContent | undefined): Read<string | null> {
  if (!cell) return read(null)
  if (cell.kind === 'text' && !isBareNumber(cell.text)) return read(tidy(cell.text))
  return doubt(cell.kind === 'formula' ? 'formula-for-words' : 'number-for-words', cell)
}

export const isBareNumber = (text: string): boolean => /^[\s\d.,'’%+-]*\d[\s\d.,'’%+-]*$/.test(text)

/** Text as it is kept: without space around it, with plain line ends; null when nothing is left. */
export const tidy = (text: string): string | null => text.replace(/\r\n?/g, '\n').trim() || null
