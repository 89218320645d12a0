import { columnName } from '@/lib/exchange/cell'
import { type ColumnId, columnIds } from '@/lib/exchange/columns'
import { openZip } from '@/lib/exchange/zip/read-zip'
import { writeZip } from '@/lib/exchange/zip/write-zip'

export type Filled = { key: string; column: ColumnId; value: string | number }

/** A downloaded template with some cells filled in, as a spreadsheet program would save them. */
export function fillWorkbook(bytes: Uint8Array, cells: readonly Filled[]): Buffer {
  const archive = openZip(bytes)
  const parts = new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name) ?? []).toString('utf8')]))
  for (const { key, column, value } of cells) {
    const [path, row] = findRow(parts, key)
    const address = `${columnName(columnIds.indexOf(column) + 1)}${row}`
    const content =
      typeof value === 'number'
        ? `><v>${value}</v>`
        : ` t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is>`
    const cell = new RegExp(`<c r="${address}"( s="\\d+")[^>]*?(/>|>.*?</c>)`)
    const text = parts.get(path) ?? ''
    if (!cell.test(text)) throw new Error(`no cell ${address} in ${path}`)
    parts.set(
      path,
      text.replace(cell, (_, style) => `<c r="${address}"${style}${content}</c>`),
    )
  }
  return Buffer.from(writeZip(parts))
}

function findRow(parts: ReadonlyMap<string, string>, key: string): [path: string, row: string] {
  for (const [path, text] of parts) {
    const found = new RegExp(`<c r="A(\\d+)"[^>]*><is><t[^>]*>${key}</t>`).exec(text)
    if (found?.[1]) return [path, found[1]]
  }
  throw new Error(`no row ${key}`)
}
