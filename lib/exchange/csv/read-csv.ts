/** Reads comma-separated values in the ways the world writes them: three encodings, three separators. */
import { CsvError, parse } from 'csv-parse/sync'
import { unguard } from '@/lib/csv/guard'
import type { CellContent, Grid } from '../cell'
import { refuseFile } from '../fault'
import { limits } from '../limits'

/** How the one table of a CSV file is named in the addresses of its cells. */
export const csvSheet = 'CSV'

/**
 * One grid of texts. Encoding (UTF-8, UTF-16 with its mark, otherwise Latin-1) and separator (semicolon, comma, tab) are
 * found from the bytes. Refuses (SpreadsheetError) ragged rows, quotes that do not close, too many rows.
 */
export function readCsv(bytes: Uint8Array): Grid {
  const { text, delimiter } = prepare(decode(bytes))
  const records = parseRecords(text, delimiter)
  if (records.length > limits.rows) refuseFile('too-many-rows', { most: String(limits.rows) })
  const width = records[0]?.length ?? 0
  const rows: Grid['rows'] = new Map()
  for (const [index, record] of records.entries()) {
    if (record.length !== width && record.some((each) => each.trim() !== ''))
      refuseFile('ragged', { cells: record.length, width }, { of: 'row', name: String(index + 1) })
    const cells = record.flatMap((each, column): [number, CellContent][] =>
      each.trim() === '' ? [] : [[column + 1, { kind: 'text', text: unguard(each).slice(0, limits.cell) }]],
    )
    if (cells.length > 0) rows.set(index + 1, new Map(cells))
  }
  return { sheet: csvSheet, rows, merged: [] }
}

/** What has the character zero in it is no text, in whatever encoding: no person typed it, and no database takes it. */
export function decode(bytes: Uint8Array): string {
  const text = decoded(bytes)
  return text.includes('\0') ? refuseFile('no-text') : text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator is what stands most often in the first line; Excel may name it in a line "sep=;" of its own. */
function prepare(text: string): { text: string; delimiter: string } {
  const named = /^sep=(.)\r?\n/.exec(text)
  if (named?.[1]) return { text: text.slice(named[0].length), delimiter: named[1] }
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const [delimiter = ','] = [';', ',', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)
  return { text, delimiter }
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, to: limits.rows + 1 })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuseFile('quotes', {}, { of: 'line', name: String(error.lines ?? '?') })
  }
}
