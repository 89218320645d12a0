/** Writes the template as a workbook (ECMA-376, the smallest set of parts that every spreadsheet program opens). */
import { columnName } from '../cell'
import type { LaidSheet } from '../layout'
import { choicesOf, type ListId, sheetName, type Words } from '../words'
import { writeZip } from '../zip/write-zip'
import { escapeXml } from './escape'
import { stylesXml } from './styles'
import { protection, worksheet, writeCell, writeSheet } from './write-sheet'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'http://schemas.openxmlformats.org/package/2006'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ours = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const lists = ['states', 'qualities', 'precisions', 'answers'] as const satisfies readonly ListId[]

/** The whole workbook: how to use it (under `title`), the sheets of the layout, and the hidden words of the drop-downs. */
export function writeXlsx(sheets: readonly LaidSheet[], words: Words, title: string): Uint8Array {
  const listSheet = sheetName(words.sheets.lists)
  const listRange = (list: ListId) => {
    const column = columnName(lists.indexOf(list) + 1)
    return `'${listSheet}'!$${column}$1:$${column}$${choicesOf(words, list).length}`
  }
  const written = [
    { name: sheetName(words.sheets.howTo), xml: writeHowTo(words, title) },
    ...sheets.map((sheet) => ({ name: sheet.name, xml: writeSheet(sheet, words, listRange) })),
    { name: listSheet, xml: writeLists(words), hidden: true },
  ]
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(written.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(written)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...written.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', stylesXml],
    ...written.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
  ])
  return writeZip(new Map([...parts].map(([path, xml]) => [path, head + xml])))
}

const contentTypes = (count: number): string => {
  const sheets = Array.from({ length: count }, (_, at) => [`worksheets/sheet${at + 1}`, 'worksheet'] as const)
  const overrides = [['workbook', 'sheet.main'] as const, ['styles', 'styles'] as const, ...sheets].map(
    ([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${ours}.${type}+xml"/>`,
  )
  return (
    `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

const relations = (targets: (readonly string[])[]): string =>
  `<Relationships xmlns="${types}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${documents}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (sheets: { name: string; hidden?: boolean }[]): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}"><sheets>${sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`

function writeHowTo(words: Words, title: string): string {
  const paragraphs = Object.values(words.howTo).map(
    (text, at) => `<row r="${at + 3}">${writeCell(`A${at + 3}`, 'paragraph', text)}</row>`,
  )
  return worksheet(
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
      `<cols><col min="1" max="1" width="100" customWidth="1"/></cols>` +
      `<sheetData><row r="1">${writeCell('A1', 'title', title)}</row>${paragraphs.join('')}</sheetData>${protection}`,
  )
}

function writeLists(words: Words): string {
  const most = Math.max(...lists.map((list) => choicesOf(words, list).length))
  const rows = Array.from({ length: most }, (_, row) => {
    const cells = lists.map((list, at) =>
      writeCell(`${columnName(at + 1)}${row + 1}`, 'plain', choicesOf(words, list)[row] ?? null),
    )
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  return worksheet(`<sheetData>${rows.join('')}</sheetData>${protection}`)
}
