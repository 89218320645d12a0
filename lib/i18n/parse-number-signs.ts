/** What a locale writes between the digits of a number. */
import { formatLocale } from './locales'

export type DecimalSign = '.' | ','

export type NumberSigns = {
  /** Which of the two it writes before decimals; null where it has a sign of its own, as Arabic has. */
  decimal: DecimalSign | null
  /** Which of the two it writes between thousands; null where it writes neither. */
  group: DecimalSign | null
  /** Two digits to a group above the thousands: 12,34,567. */
  pairs: boolean
}

const known = new Map<string, NumberSigns>()

/** The signs of a locale. Throws RangeError for what is no locale, as Intl does. */
export function numberSigns(locale: string): NumberSigns {
  const before = known.get(locale)
  if (before) return before
  const parts = new Intl.NumberFormat(formatLocale(locale)).formatToParts(1_234_567.5)
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value
  const pairs = parts.filter((part) => part.type === 'integer')[1]?.value.length === 2
  const made = { decimal: eitherOf(find('decimal')), group: eitherOf(find('group')), pairs }
  known.set(locale, made)
  return made
}

const eitherOf = (sign: string | undefined): DecimalSign | null => (sign === '.' || sign === ',' ? sign : null)
