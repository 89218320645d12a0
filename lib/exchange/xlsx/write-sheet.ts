import { columnName } from '../cell'
import { columns } from '../columns'
import { firstRow, type LaidCell, type LaidSheet } from '../layout'
import type { ListId, Words } from '../words'
import { escapeXml } from './escape'
import { type StyleName, styleOf } from './styles'

export const worksheet = (content: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`

/** Locked without a password: it guards against slips, and anybody who means to can lift it. */
export const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>'

/** A cell with a text, a number, or a formula with the value it has now. */
export function writeCell(address: string, style: StyleName, value: string | number | null, formula?: string): string {
  const head = `<c r="${address}" s="${styleOf(style)}"`
  if (formula) {
    const type = value === null ? ' t="str"' : ''
    return `${head}${type}><f>${escapeXml(formula)}</f><v>${value === null ? '' : value}</v></c>`
  }
  if (value === null) return `${head}/>`
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

/** A sheet of the layout: two frozen head rows, drop-downs, everything locked that is not filled in. */
export function writeSheet(sheet: LaidSheet, words: Words, listRange: (list: ListId) => string): string {
  const widths = sheet.columns.map((id, at) => {
    const { kind, width } = columns[id]
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${kind === 'hidden' ? ' hidden="1"' : ''}/>`
  })
  const head = [
    `<row r="1" hidden="1">${sheet.columns.map((id, at) => writeCell(`${columnName(at + 1)}1`, 'plain', id)).join('')}</row>`,
    `<row r="2">${sheet.columns.map((id, at) => writeCell(`${columnName(at + 1)}2`, 'heading', words.columns[id])).join('')}</row>`,
  ]
  const rows = sheet.rows.map(({ cells }, index) => {
    const row = firstRow + index
    const written = sheet.columns.map((id, at) => writeLaid(`${columnName(at + 1)}${row}`, id, cells[id]))
    return `<row r="${row}">${written.join('')}</row>`
  })
  const frozen = sheet.columns.indexOf('name') + 1
  return worksheet(
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${frozen}" ySplit="2" topLeftCell="${columnName(frozen + 1)}3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>` +
      `<sheetData>${head.join('')}${rows.join('')}</sheetData>${protection}${dropDowns(sheet, listRange)}`,
  )
}

function writeLaid(address: string, id: LaidSheet['columns'][number], cell: LaidCell | undefined): string {
  const { value, entry, formula } = cell ?? { value: null, entry: false }
  if (entry) return writeCell(address, columns[id].kind === 'figure' ? 'entryFigure' : 'entryText', value)
  return writeCell(address, typeof value === 'number' || formula ? 'shown' : 'label', value, formula)
}

function dropDowns(sheet: LaidSheet, listRange: (list: ListId) => string): string {
  const places = new Map<ListId, string[]>()
  for (const [index, { cells }] of sheet.rows.entries())
    for (const [at, id] of sheet.columns.entries()) {
      const list = cells[id]?.list
      if (list) places.set(list, [...(places.get(list) ?? []), `${columnName(at + 1)}${firstRow + index}`])
    }
  if (places.size === 0) return ''
  const rules = [...places].map(
    ([list, cells]) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>${escapeXml(listRange(list))}</formula1></dataValidation>`,
  )
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}
