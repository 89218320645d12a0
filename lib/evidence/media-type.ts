/** What a file is, found from its bytes and never from its name. Pure. */
import { readZipDirectory } from './zip-directory'

/** The types that are taken, with the endings their files may carry; the first is given where none fits. */
export const endings = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain': ['txt', 'csv', 'tsv', 'md'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type MediaType = keyof typeof endings

/** Pictures a browser draws and does not run; everything else is handed over as a download. */
export const isDrawn = (type: string): boolean => type.startsWith('image/')

/** The type of a file, or null for one that is not taken: programs, pages, drawings with scripts, macros, the unknown. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const begins = (text: string, at = 0) => latin1(bytes.subarray(at, at + text.length)) === text
  if (begins('%PDF-')) return 'application/pdf'
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (begins('\xff\xd8\xff')) return 'image/jpeg'
  if (begins('GIF87a') || begins('GIF89a')) return 'image/gif'
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp'
  if (begins('PK\x03\x04')) return officeTypeOf(bytes)
  return isPlainText(bytes) ? 'text/plain' : null
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Where macros live: Office's binary part, OpenDocument's folders of scripts. */
const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i

/** More than any office document of the allowed size has. */
const mostEntries = 10_000

function officeTypeOf(bytes: Uint8Array): MediaType | null {
  const directory = readZipDirectory(bytes, mostEntries)
  if (!directory.ok) return null
  const names = directory.entries.map((each) => each.name)
  if (names.some((name) => macros.test(name))) return null
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    if (names.includes('word/document.xml'))
      return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  }
  // OpenDocument says what it is in its first entry, which is stored as it is (OpenDocument 1.3, part 2, 3.3).
  const said = latin1(bytes.subarray(30, 100))
  for (const type of ['spreadsheet', 'text'] as const)
    if (names[0] === 'mimetype' && said.startsWith(`mimetypeapplication/vnd.oasis.opendocument.${type}PK`))
      return `application/vnd.oasis.opendocument.${type}`
  return null
}

// Words in UTF-8 or in a code page of one byte hold no control characters but these.
const controls = /[^\P{Cc}\t\n\r\f\x80-\x9f]/u
const markup =
  /^\s*<|^#!|^%!|^\{\\rtf|<(!doctype|\?xml|\?php|html|head|body|script|svg|iframe|object|embed|img|a)[\s>/]/i

function isPlainText(bytes: Uint8Array): boolean {
  const text = decode(bytes)
  return text.length > 0 && !controls.test(text) && !markup.test(text)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
