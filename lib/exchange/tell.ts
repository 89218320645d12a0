/** A fault in words: where, what was found, what was expected, what to do. Pure. */
import type { CellContent } from './cell'
import type { Fault, FaultCode, Place } from './fault'

type Params = Record<string, string | number>
/** The words of the catalogue below "spreadsheet", filled in for the reader. */
export type Translate = (
  key: `faults.${FaultCode}.${'found' | 'expected' | 'remedy'}` | 'faultCell' | 'faultPlace',
  params: Params,
) => string

export function tell({ code, where, params = {}, content }: Fault, t: Translate) {
  const given = { ...params, ...(content === undefined ? {} : { cell: t('faultCell', partsOf(content)) }) }
  return {
    where: placeOf(where, t),
    found: t(`faults.${code}.found`, given),
    expected: t(`faults.${code}.expected`, given),
    remedy: t(`faults.${code}.remedy`, given),
  }
}

const placeOf = (where: Place, t: Translate): string => (typeof where === 'string' ? where : t('faultPlace', where))

/** What stands in a cell, as its words are filled in. */
function partsOf(cell: CellContent | null): Params {
  if (!cell) return { kind: 'nothing' }
  if (cell.kind === 'text') return { kind: cell.kind, text: cell.text.slice(0, 120) }
  if (cell.kind === 'formula') return { kind: cell.kind, text: cell.formula.slice(0, 120) }
  if (cell.kind === 'percent')
    return { kind: cell.kind, text: String(cell.value), shown: String(Number((cell.value * 100).toPrecision(12))) }
  if (cell.kind === 'boolean') return { kind: cell.kind, text: cell.value ? 'TRUE' : 'FALSE' }
  return { kind: cell.kind, text: 'value' in cell ? String(cell.value) : cell.shown }
}
