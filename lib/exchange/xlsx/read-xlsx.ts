/** Reads a workbook that nobody vouches for into plain grids. Formulas are seen, never computed and never believed. */
import type { Grid } from '../cell'
import { refuseFile } from '../fault'
import { type Archive, openZip } from '../zip/read-zip'
import { readFormats } from './read-formats'
import { readSheet } from './read-sheet'
import { readStrings } from './read-strings'
import { walkXml } from './walk-xml'

/** The sheets by name. `wanted` are read; of any other only the name is told. */
export type Workbook = { grids: Grid[]; others: string[] }

/** Refuses (SpreadsheetError) what is not a workbook, is damaged, or exceeds a limit. */
export function readXlsx(bytes: Uint8Array, wanted: ReadonlySet<string>): Workbook {
  const archive = openZip(bytes)
  const { sheets, startsIn1904 } = readOverview(archive)
  const context = { strings: readStrings(archive), formats: readFormats(archive), startsIn1904 }
  const grids = sheets
    .filter(({ name }) => wanted.has(name))
    .map(({ name, path }) => {
      const part = archive.read(path)
      return part ? readSheet(part, name, context) : refuseFile('empty-sheet', { sheet: name })
    })
  return { grids, others: sheets.map(({ name }) => name).filter((name) => !wanted.has(name)) }
}

type Overview = { sheets: { name: string; path: string }[]; startsIn1904: boolean }

function readOverview(archive: Archive): Overview {
  const part = archive.read('xl/workbook.xml')
  const links = archive.read('xl/_rels/workbook.xml.rels')
  if (!part || !links) return refuseFile('no-workbook')
  const targets = new Map<string, string>()
  walkXml(links, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  const overview: Overview = { sheets: [], startsIn1904: false }
  walkXml(part, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') overview.startsIn1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      overview.sheets.push({ name: attributes.name ?? '', path: targets.get(id) ?? '' })
    },
  })
  return overview
}
