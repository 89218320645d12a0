/** The code of a certificate: the beginning of a publication's content hash, long enough that nobody finds a second one. Pure. */

const digits = 16

/** "1a2b-3c4d-5e6f-7081": short enough to be read out. */
export const codeOf = (contentHash: string): string => contentHash.slice(0, digits).match(/.{4}/g)?.join('-') ?? ''

/** What somebody typed, as the beginning of a hash: at least 12 hexadecimal digits; null when it cannot be one. */
export function readCode(text: string): string | null {
  const start = text.toLowerCase().replaceAll(/[\s\p{Pd}]/gu, '')
  return /^[0-9a-f]{12,64}$/.test(start) ? start : null
}
