/** How digits and the signs between them can be read, by their structure alone. */
import type { DecimalSign } from './parse-number-signs'

/** The digits with at most a point: what Number() reads. */
type Plain = string

export type Structure =
  /** One reading. `decimal` is the sign that this text proves to stand before decimals, null when it proves nothing. */
  | { kind: 'one'; plain: Plain; decimal: DecimalSign | null }
  /** One to three digits, `sign`, three digits: thousands or decimals. */
  | { kind: 'two'; sign: DecimalSign; grouped: Plain; decimal: Plain }

const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.')
const isEither = (sign: string): sign is DecimalSign => sign === '.' || sign === ','

/**
 * Reads unsigned digits with point, comma, space, apostrophe or the Arabic signs (٬ for thousands, ٫ for decimals)
 * between them. `pairs` also allows the Indian grouping. Null when no reading is right.
 */
export function readStructure(text: string, pairs: boolean): Structure | null {
  const digits = text.split(/[^0-9]/)
  const signs = text.replace(/[0-9]/g, '')
  if (!/^[.,٫ '٬]*$/.test(signs) || digits.some((run, at) => run === '' && !(at === 0 && isDecimalStart(text))))
    return null
  const last = signs.at(-1)
  if (last === undefined) return { kind: 'one', plain: text, decimal: null }
  if (signs.length === 1 && isEither(last)) return readSingle(digits, last)
  const isAlone = signs.indexOf(last) === signs.length - 1
  if (isAlone && (isEither(last) || last === '٫')) return readDecimals(digits, signs, pairs)
  return readGroups(digits, signs, pairs)
}

/** A number may begin with its decimal sign: ".5", ",5". */
const isDecimalStart = (text: string): boolean => /^[.,٫][0-9]+$/.test(text)

function readSingle([whole = '', part = '']: readonly string[], sign: DecimalSign): Structure {
  const decimal = `${whole || '0'}.${part}`
  // No group begins with a zero, has more than three digits before it, or other than three after it.
  if (part.length !== 3 || whole.length > 3 || whole.startsWith('0') || whole === '')
    return { kind: 'one', plain: decimal, decimal: sign }
  return { kind: 'two', sign, grouped: `${whole}${part}`, decimal }
}

function readDecimals(digits: readonly string[], signs: string, pairs: boolean): Structure | null {
  const [last = '', groups] = [signs.at(-1), signs.slice(0, -1)]
  const whole = digits.slice(0, -1)
  if (groups !== '' && !areGroups(whole, groups, pairs)) return null
  return { kind: 'one', plain: `${whole.join('') || '0'}.${digits.at(-1)}`, decimal: isEither(last) ? last : null }
}

function readGroups(digits: readonly string[], signs: string, pairs: boolean): Structure | null {
  if (!areGroups(digits, signs, pairs)) return null
  const [sign = ''] = signs
  return { kind: 'one', plain: digits.join(''), decimal: isEither(sign) ? other(sign) : null }
}

/** One sign throughout, one to three digits in front of it, three in each group. */
function areGroups(digits: readonly string[], signs: string, pairs: boolean): boolean {
  const [first = '', ...rest] = digits
  if (new Set(signs).size !== 1 || signs.startsWith('٫') || first.startsWith('0') || first === '') return false
  const lengths = rest.map((run) => run.length)
  if (first.length <= 3 && lengths.every((length) => length === 3)) return true
  return pairs && first.length <= 2 && lengths.at(-1) === 3 && lengths.slice(0, -1).every((length) => length === 2)
}
