import type { Archive } from '../zip/read-zip'
import { walkXml } from './walk-xml'

/** How a number is shown: as it is, as per cent, or as a date. */
export type Shown = 'number' | 'percent' | 'date'

/** For each cell style of the workbook, in its order, how it shows a number. */
export function readFormats(archive: Archive): Shown[] {
  const part = archive.read('xl/styles.xml')
  if (!part) return []
  const codes = new Map<string, string>()
  const styles: string[] = []
  walkXml(part, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }, path) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode)
      if (name === 'xf' && path.at(-2) === 'cellXfs') styles.push(numFmtId)
    },
  })
  return styles.map((id) => {
    const own = codes.get(id)
    return own === undefined ? builtIn(Number(id)) : shownBy(own)
  })
}

/** The formats every workbook has without naming them (ECMA-376 part 1, 18.8.30); 27 to 58 are East Asian dates. */
const builtIn = (id: number): Shown => {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    ? 'date'
    : 'number'
}

/** What a format code does, without its quoted words, escaped characters and colours. */
export function shownBy(code: string): Shown {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/general/i.test(bare)) return 'number'
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare) ? 'date' : 'number'
}
