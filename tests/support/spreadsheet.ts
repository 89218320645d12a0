/** Spreadsheets for the tests: layouts of what is on record, and a workbook's cells changed as a person would. */
import { createTranslator } from 'next-intl'
import { parseAddress } from '@/lib/exchange/cell'
import type { ColumnId } from '@/lib/exchange/columns'
import { type Fault, SpreadsheetError } from '@/lib/exchange/fault'
import { type LaidSheet, layOut } from '@/lib/exchange/layout'
import type { OnRecord } from '@/lib/exchange/on-record'
import { type PlanImport, planImport } from '@/lib/exchange/plan'
import { readFile } from '@/lib/exchange/read-file'
import { tell } from '@/lib/exchange/tell'
import type { Words } from '@/lib/exchange/words'
import { escapeXml } from '@/lib/exchange/xlsx/escape'
import { writeXlsx } from '@/lib/exchange/xlsx/write-xlsx'
import { openZip } from '@/lib/exchange/zip/read-zip'
import { writeZip } from '@/lib/exchange/zip/write-zip'
import { getFramework } from '@/lib/frameworks/registry'
import messages from '@/messages/en.json'

export const words: Words = messages.spreadsheet.file
export const framework = getFramework()

export const emptyRecord: OnRecord = { readings: new Map(), inputs: new Map(), last: new Map() }

export const workbookOf = (record: OnRecord): Uint8Array =>
  writeXlsx(layOut(framework, record, words), words, 'Testburg')

const t = createTranslator({ locale: 'en', messages, namespace: 'spreadsheet' })

/** A fault as an English reader sees it. */
function inWords(fault: Fault) {
  const { cell, options } = fault
  return { ...tell(fault, t), ...(cell && { cell }), ...(options && { options }) }
}

/** What an upload of these bytes would do to a draft with this record, its faults in words. */
export function planBytes(bytes: Uint8Array, record: OnRecord, asked: Partial<PlanImport> = {}) {
  const table = readFile(bytes, framework, words)
  const rest = { state: 'draft', locale: 'en-GB', repairs: new Map(), take: new Set<string>() } as const
  const plan = planImport({ framework, record, table, words, ...rest, ...asked })
  const rows = plan.rows.map((row) => ({ ...row, faults: row.faults.map(inWords) }))
  return { ...plan, rows, faults: plan.faults.map(inWords) }
}

/** The one thing that is wrong with the file as a whole. */
export function refusalOf(bytes: Uint8Array) {
  try {
    planBytes(bytes, emptyRecord)
  } catch (error) {
    if (error instanceof SpreadsheetError) return inWords(error.fault)
    throw error
  }
  throw new Error('the file was not refused')
}

/** Where a column of a row stands: the sheet and the address. */
export function placeOf(
  sheets: readonly LaidSheet[],
  key: string,
  column: ColumnId,
): { sheet: string; address: string } {
  for (const { name, rows, columns } of sheets) {
    const at = rows.findIndex((row) => row.key === key)
    if (at >= 0) return { sheet: name, address: `${letters(columns.indexOf(column))}${at + 3}` }
  }
  throw new Error(`no row ${key}`)
}

const letters = (index: number): string => String.fromCharCode(65 + index)

export type CellEdit = { key: string; column: ColumnId } & ({ value: string | number | null } | { xml: string })

/** The workbook with some cells as somebody has filled them in; `xml` is the inside of the cell element as it shall be. */
export function editWorkbook(bytes: Uint8Array, edits: readonly CellEdit[], change?: Change): Uint8Array {
  const archive = openZip(bytes)
  const parts = new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name) ?? []).toString('utf8')]))
  const sheets = layOut(framework, emptyRecord, words)
  for (const edit of edits) {
    const { sheet, address } = placeOf(sheets, edit.key, edit.column)
    // The first sheet explains; those of the layout follow.
    const path = `xl/worksheets/sheet${sheets.findIndex((each) => each.name === sheet) + 2}.xml`
    const text = parts.get(path) ?? ''
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`)
    if (!cell.test(text) || !parseAddress(address)) throw new Error(`no cell ${address} in ${path}`)
    parts.set(
      path,
      text.replace(cell, (_, style = '') => `<c r="${address}"${insideOf(edit, style)}</c>`),
    )
  }
  return writeZip(change ? change(parts) : parts)
}

export type Change = (parts: Map<string, string>) => Map<string, string>

const insideOf = (edit: CellEdit, style: string): string => {
  if ('xml' in edit) return edit.xml
  if (edit.value === null) return `${style}>`
  if (typeof edit.value === 'number') return `${style}><v>${edit.value}</v>`
  return `${style} t="inlineStr"><is><t>${escapeXml(edit.value)}</t></is>`
}

/** The workbook with one of its parts written anew. */
export const changePart = (bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array =>
  editWorkbook(bytes, [], (parts) => parts.set(path, change(parts.get(path) ?? '')))
