/** The words of the spreadsheet in the language of whoever downloads it: a part of the catalogue. Pure. */
import type { Precision, Quality, ReadingState } from '@/lib/submissions/words'
import type { ColumnId } from './columns'

export type Words = {
  sheets: { howTo: string; shared: string; lists: string }
  columns: Record<ColumnId, string>
  states: Record<ReadingState, string>
  qualities: Record<Quality, string>
  precisions: Record<Precision, string>
  answers: { yes: string; no: string }
  /** One paragraph each. */
  howTo: Record<string, string>
}

export type ListId = 'states' | 'qualities' | 'precisions' | 'answers'

/** The choices of a drop-down. */
export const choicesOf = (words: Words, list: ListId): string[] => Object.values(words[list])

/** The word for an id, and back: the word as it is written in this language, or the id itself, in any case. */
export const wordFor = (words: Words, list: ListId, id: string): string =>
  new Map(Object.entries(words[list])).get(id) ?? id

export function idFor(words: Words, list: ListId, text: string): string | null {
  const plain = (each: string) => each.trim().toLowerCase().replaceAll('-', ' ')
  const found = Object.entries(words[list]).find(([id, word]) => [id, word].map(plain).includes(plain(text)))
  return found?.[0] ?? null
}

/** A name that a sheet may have: at most 31 characters, none of those that spreadsheets keep for themselves. */
export const sheetName = (text: string): string =>
  text
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim()
