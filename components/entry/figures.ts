/** Figures as the sheet writes them. Pure. */

import type { FigureKind, Numbers } from '@/lib/i18n/numbers'
import type { SheetRow } from '@/lib/submissions/sheet'
import type { Words } from './words'

/** "% of electricity meters" is a sign that stays with the number and words that may stand below it. */
export function splitUnit(unit: string): { sign: string; words: string } {
  return unit.startsWith('%') ? { sign: '\u00a0%', words: unit.slice(1).trim() } : { sign: '', words: unit }
}

export const kindOf = (unit: string): FigureKind =>
  unit === 'number' || unit === 'number of services' ? 'counted' : 'measured'

/** The value of a row with the sign of its unit, yes and no in words. */
export function writeValue(row: Pick<SheetRow, 'unit' | 'formula'>, value: number, numbers: Numbers, words: Words) {
  if (row.formula.kind === 'yes-no') return value === 1 ? words.row.yes : words.row.no
  return numbers.figure(value, kindOf(row.unit)) + splitUnit(row.unit).sign
}

/** "+4.46", "−6.88" or "±0" against what stood last time; null where there is nothing to compare. */
export function writeDifference(row: SheetRow, now: number | null, numbers: Numbers, words: Words): string | null {
  const before = row.last?.content.value ?? null
  if (now === null || before === null || row.formula.kind === 'yes-no') return null
  const text = numbers.figure(Math.abs(now - before), kindOf(row.unit))
  if (Number(text.replace(/[^\d]/g, '')) === 0) return words.row.same
  return (now > before ? '+' : '−') + text
}

export const qualityLetters = {
  measured: 'M',
  survey: 'S',
  'higher-level': 'H',
  estimate: 'E',
  personal: 'P',
  unknown: 'U',
  'not-stated': '',
} as const
