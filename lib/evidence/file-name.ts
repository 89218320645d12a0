/** Names of uploaded files, made safe to show, to keep and to send in a header. Pure. */
import { endings, type MediaType } from './media-type'

const longest = 150

// Paths, what file systems refuse, controls, lone surrogates, and marks that turn the direction of reading.
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/gu

/**
 * The last part of a path, without anything that could mislead, at most 150 characters long, with an ending that fits
 * what the file is: a text named "page.html" is kept as "page.html.txt".
 */
export function safeFileName(name: string, type: MediaType): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean =
    last
      .replace(unsafe, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '') || 'file'
  const [ending] = endings[type]
  const fits = endings[type].some((each) => clean.toLowerCase().endsWith(`.${each}`))
  const found = fits ? clean.slice(clean.lastIndexOf('.')) : `.${ending}`
  const stem = fits ? clean.slice(0, clean.lastIndexOf('.')) : clean
  return (
    [...stem]
      .slice(0, longest - found.length)
      .join('')
      .trimEnd() + found
  )
}

/**
 * Content-Disposition with the name twice: in ASCII for the oldest programs, and in UTF-8 for all others (RFC 6266,
 * RFC 8187).
 */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
