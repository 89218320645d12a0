import { createHash } from 'node:crypto'

/**
 * JSON with its keys in order of their UTF-16 code units, no white space, numbers and strings as JSON.stringify writes
 * them (the shape of RFC 8785). The same content always gives the same bytes. Throws TypeError for what JSON cannot
 * hold: undefined in an array, NaN, infinities, functions.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined)
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON`)
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`${typeof value} has no form in JSON`)
  return text
}

/** SHA-256 over UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
