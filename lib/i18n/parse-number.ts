/** Numbers as people write them, read without guessing. Pure. */
import { formatLocale } from './locales'
import { plainNumber } from './parse-number-digits'
import { type DecimalSign, numberSigns } from './parse-number-signs'
import { readStructure } from './parse-number-structure'

export type ParsedNumber =
  | { kind: 'number'; value: number }
  | { kind: 'empty' }
  /** Thousands or decimals: [1234, 1.234]. Whoever typed or pasted it must say. */
  | { kind: 'ambiguous'; readings: [grouped: number, decimal: number] }
  /** `found` is what cannot stand in a number, or the whole where the digits do not group. */
  | { kind: 'invalid'; found: string }

/**
 * Reads one number. Signs, a per cent sign, digits of any script, grouping by spaces, apostrophes, points or commas are
 * understood. Whatever has one reading by its structure is read so in every locale: "1.234,5", "1,234.5", "1 234", "1.23".
 * "1.234" and "1,234" have two: `typed` by somebody, the locale decides if it writes that sign; `pasted` from elsewhere,
 * they are ambiguous. A power of ten is taken only as machines write it (1.2e3).
 *
 * Only blank text is empty. A dash is invalid, because spreadsheets show it for zero as well as for nothing; so are "n/a"
 * and "not reported", which are states of a data point and not numbers, and so are units and currencies.
 */
export function parseNumber(text: string, locale: string, how: 'typed' | 'pasted'): ParsedNumber {
  const { decimal, group } = numberSigns(locale)
  const decides = (sign: DecimalSign): DecimalSign | null => {
    if (how === 'pasted') return null
    if (sign === decimal) return sign
    return sign === group ? (sign === '.' ? ',' : '.') : null
  }
  return readNumber(text, locale, decides).parsed
}

/** What was read, and the decimal sign it proves. For `decideBlock`. */
export type Read = { parsed: ParsedNumber; proves: DecimalSign | null }

/** `decides` names the decimal sign for a text in which `sign` could be either; null leaves it ambiguous. */
export function readNumber(text: string, locale: string, decides: (sign: DecimalSign) => DecimalSign | null): Read {
  const plain = plainNumber(text)
  if (plain === '') return { parsed: { kind: 'empty' }, proves: null }
  if (plain === null) return { parsed: invalid(text), proves: null }
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(plain)) return { parsed: finite(text, Number(plain)), proves: '.' }
  const match = /^(%?) ?([+-]?) ?(%?) ?([0-9.,٫ '٬]*[0-9]) ?(%?)$/.exec(plain)
  if (!match) return { parsed: invalid(text, plain), proves: null }
  const [, before = '', sign = '', between = '', digits = '', after = ''] = match
  const structure = (before + between + after).length > 1 ? null : readStructure(digits, numberSigns(locale).pairs)
  if (!structure) return { parsed: invalid(text), proves: null }
  const signed = (number: string) => (sign === '-' ? 0 - Number(number) : Number(number))
  if (structure.kind === 'one') return { parsed: finite(text, signed(structure.plain)), proves: structure.decimal }
  const readings: [number, number] = [signed(structure.grouped), signed(structure.decimal)]
  const decided = decides(structure.sign)
  if (decided === null) return { parsed: { kind: 'ambiguous', readings }, proves: null }
  return { parsed: finite(text, readings[decided === structure.sign ? 1 : 0]), proves: null }
}

const finite = (text: string, value: number): ParsedNumber =>
  Number.isFinite(value) ? { kind: 'number', value } : invalid(text)

/** Names the first word that is no number, without the digits around it: "kWh" of "12 kWh", "€" of "€12". */
function invalid(text: string, plain = ''): ParsedNumber {
  const foreign = plain.split(' ').find((word) => /[^0-9.,٫'٬+%\s-]/.test(word))
  const found = foreign?.replace(/^[0-9.,'+%-]+|[0-9.,'+%-]+$/g, '') ?? text.trim()
  return { kind: 'invalid', found: found.length > 40 ? `${found.slice(0, 39)}…` : found }
}

/**
 * A stored number as an entry cell shows it: the locale's digits and decimal sign, a narrow no-break space between
 * thousands, every decimal it has. `parseNumber` gives the same number back, typed or pasted: where three decimals could
 * be taken for thousands, a zero is put behind them.
 */
export function formatEntry(value: number, locale: string): string {
  const plain = String(Math.abs(value))
  const decimals = plain.split('.')[1]?.length ?? 0
  if (plain.includes('e-') || decimals > mostDecimals) return String(value)
  return formatterFor(formatLocale(locale), /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? 4 : 0)
    .formatToParts(value === 0 ? 0 : value)
    .map((part) => (part.type === 'group' ? '\u202f' : part.type === 'minusSign' ? '−' : part.value))
    .join('')
}

/** As many as every engine's number format takes. Smaller figures are shown as machines write them. */
const mostDecimals = 20

const formatters = new Map<string, Intl.NumberFormat>()

function formatterFor(locale: string, minimumFractionDigits: 0 | 4): Intl.NumberFormat {
  const key = `${locale} ${minimumFractionDigits}`
  const made =
    formatters.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits: mostDecimals })
  formatters.set(key, made)
  return made
}
