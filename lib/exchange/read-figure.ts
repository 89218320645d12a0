/** What number a cell holds, or why that cannot be said. Never a guess. Pure. */
import { parseNumber } from '@/lib/i18n/parse-number'
import { type CellContent, describeCell } from './cell'
import type { Fault } from './fault'
import { idFor, type Words } from './words'

export type Doubt = Omit<Fault, 'where' | 'cell'>
export type Read<T> = { ok: true; value: T } | { ok: false; doubt: Doubt }

/** `typed`: the cell was repaired on the page, in the reader's own notation. */
export type Reader = { locale: string; words: Words; how: 'typed' | 'pasted' }

export const read = <T>(value: T): Read<T> => ({ ok: true, value })
const doubt = (
  found: string,
  expected: string,
  remedy: string,
  options: number[] = [],
): { ok: false; doubt: Doubt } => ({
  ok: false,
  doubt: { found, expected, remedy, ...(options.length > 0 && { options }) },
})

/** A number; null is an empty cell. A formula's last result is not taken for a figure: nobody can see how old it is. */
export function readFigure(cell: CellContent | undefined, { locale, how }: Reader): Read<number | null> {
  const found = describeCell(cell)
  if (!cell) return read(null)
  if (cell.kind === 'number') return read(cell.value)
  if (cell.kind === 'formula') return doubt(found, 'a number', 'Type the number, or paste it as a value.')
  if (cell.kind === 'percent') {
    const whole = Number((cell.value * 100).toPrecision(15))
    return doubt(found, 'a number that is not shown as per cent', `Say whether ${whole} or ${cell.value} is meant.`, [
      whole,
      cell.value,
    ])
  }
  if (cell.kind === 'date') return doubt(found, 'a number', 'Set the format of the cell to a number and type it again.')
  if (cell.kind !== 'text') return doubt(found, 'a number', 'Type the number.')
  const parsed = parseNumber(cell.text, locale, how)
  if (parsed.kind === 'number') return read(parsed.value)
  if (parsed.kind === 'empty') return read(null)
  if (parsed.kind === 'ambiguous')
    return doubt(
      found,
      'a number that can be read in one way only',
      `Say whether ${parsed.readings.join(' or ')} is meant.`,
      parsed.readings,
    )
  return doubt(found, 'a number', 'Type the number without words or units.')
}

/** Yes is 1 and no is 0. */
export function readAnswer(cell: CellContent | undefined, { words }: Reader): Read<number | null> {
  if (!cell) return read(null)
  if (cell.kind === 'boolean') return read(cell.value ? 1 : 0)
  if (cell.kind === 'number' && (cell.value === 0 || cell.value === 1)) return read(cell.value)
  const text = cell.kind === 'text' ? cell.text : ''
  const id = text === '1' ? 'yes' : text === '0' ? 'no' : idFor(words, 'answers', text)
  if (id !== null) return read(id === 'yes' ? 1 : 0)
  return doubt(describeCell(cell), `"${words.answers.yes}" or "${words.answers.no}"`, 'Choose one from the list.')
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
  return doubt(
    describeCell(cell),
    `one of ${choices.join(', ')}`,
    'Choose one from the list. A block may have been pasted one column off.',
  )
}

/** A year as text. */
export function readYear(cell: CellContent | undefined): Read<string | null> {
  if (!cell) return read(null)
  const text = cell.kind === 'number' ? String(cell.value) : cell.kind === 'text' ? cell.text.trim() : ''
  if (/^\d{4}$/.test(text)) return read(text)
  return doubt(describeCell(cell), 'a year of four digits', 'Type the year the figure is for.')
}

/** Words of the city's own. A bare number is no source and no note: it belongs into another column. */
export function readText(cell: CellContent | undefined): Read<string | null> {
  if (!cell) return read(null)
  if (cell.kind === 'text' && !isBareNumber(cell.text)) return read(tidy(cell.text))
  const remedy =
    cell.kind === 'formula'
      ? 'Type the words, or paste them as a value.'
      : 'Look whether a block was pasted one column off.'
  return doubt(describeCell(cell), 'words', remedy)
}

export const isBareNumber = (text: string): boolean => /^[\s\d.,'’%+-]*\d[\s\d.,'’%+-]*$/.test(text)

/** Text as it is kept: without space around it, with plain line ends; null when nothing is left. */
export const tidy = (text: string): string | null => text.replace(/\r\n?/g, '\n').trim() || null
