import { guard } from '@/lib/csv/guard'
import { quote } from '@/lib/csv/table'
import { columnIds } from '../columns'
import type { LaidCell, LaidSheet } from '../layout'

/**
 * One table of all sheets, columns named for the machine; UTF-8 with its mark, so that Excel does not guess. A figure that
 * is typed in another row is left out here: there is nothing to keep the two in step.
 */
export function writeCsv(sheets: readonly LaidSheet[]): string {
  const rows = sheets.flatMap((sheet) => sheet.rows.map((row) => columnIds.map((id) => write(row.cells[id]))))
  return `\ufeff${[columnIds, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
}

function write(cell: LaidCell | undefined): string {
  if (!cell || cell.value === null || cell.formula) return ''
  return typeof cell.value === 'number' ? plainNumber(cell.value) : guard(cell.value)
}

/**
 * A number that reads the same in every notation with a decimal point: no exponent, no grouping, and never exactly three
 * decimals, which could be a group of thousands.
 */
export function plainNumber(value: number): string {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const point = whole.length + Number(exponent)
  const padded = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${decimals}`.padEnd(point, '0')
  const at = Math.max(1, point)
  const fraction = padded.slice(at)
  const text = fraction ? `${padded.slice(0, at)}.${fraction.length === 3 ? `${fraction}0` : fraction}` : padded
  return value < 0 ? `-${text}` : text
}
