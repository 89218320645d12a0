/** From the bytes of an upload to its rows. What it is, is found from the bytes and not from the name. */
import type { Framework } from '@/lib/frameworks/types'
import { readCsv } from './csv/read-csv'
import { type Fault, refuseFile } from './fault'
import { limits } from './limits'
import { readTable, type Table } from './table'
import { sheetName, type Words } from './words'
import { readXlsx } from './xlsx/read-xlsx'

export type Format = 'xlsx' | 'csv'

const beginsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

export const formatOf = (bytes: Uint8Array): Format => (beginsWith(bytes, [0x50, 0x4b]) ? 'xlsx' : 'csv')

/**
 * The rows of an uploaded workbook or CSV file, and what in it could not be placed. Refuses (SpreadsheetError) what cannot
 * be read at all: too large, damaged, encrypted, a format that is neither, none of the template's sheets.
 */
export function readFile(bytes: Uint8Array, framework: Framework, words: Words): Table {
  if (bytes.byteLength > limits.upload)
    refuseFile('too-large', { size: (bytes.byteLength / 1024 / 1024).toFixed(1), most: limits.upload / 1024 / 1024 })
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseFile('old-format')
  if (formatOf(bytes) === 'csv') return readTable([readCsv(bytes)], framework, words)
  const wanted = namesOf(framework, words)
  const { grids, others } = readXlsx(bytes, new Set(wanted))
  const known = [words.sheets.howTo, words.sheets.lists].map(sheetName)
  const foreign = others.filter((name) => !known.includes(name))
  const missing = wanted.filter((name) => grids.every((grid) => grid.sheet !== name))
  if (grids.length === 0) refuseFile('foreign-file', { found: list(others), wanted: list(wanted) })
  const table = readTable(grids, framework, words)
  return { rows: table.rows, faults: [...foreign.map((name) => foreignSheet(name, missing)), ...table.faults] }
}

const namesOf = (framework: Framework, words: Words): string[] =>
  [words.sheets.shared, ...framework.dimensions.map((each) => each.name)].map(sheetName)

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

const foreignSheet = (name: string, missing: readonly string[]): Fault => ({
  code: 'foreign-sheet',
  where: { of: 'sheet', name },
  params: { any: missing.length > 0 ? 'some' : 'none', missing: list(missing) },
})
