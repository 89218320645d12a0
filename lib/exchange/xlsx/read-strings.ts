import type { Archive } from '../zip/read-zip'
import { unescapeString } from './escape'
import { walkXml } from './walk-xml'

/** The shared strings of a workbook, in their order; reading aids for East Asian scripts (rPh) are not part of them. */
export function readStrings(archive: Archive): string[] {
  const part = archive.read('xl/sharedStrings.xml')
  if (!part) return []
  const strings: string[] = []
  let text = ''
  walkXml(part, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
    },
    text: (piece, path) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeString(text))
    },
  })
  return strings
}
