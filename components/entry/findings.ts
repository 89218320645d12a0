/** The soft rules over the sheet as it stands: the same engine as on the server. Pure. */
import type { DataPointKey } from '@/lib/assessment/types'
import { findSoft } from '@/lib/submissions/checks/find'
import type { Finding, Subject } from '@/lib/submissions/checks/subject'
import type { Sheet } from '@/lib/submissions/sheet'
import { check } from './state/hard'
import type { View } from './state/view'

/** What the rules find at the rows of this page, by data point. Values that cannot be saved are not looked at. */
export function findAtRows(sheet: Sheet, view: View): Map<DataPointKey, Finding[]> {
  const keys = new Set(sheet.rows.map((row) => row.key))
  const found = new Map<DataPointKey, Finding[]>()
  for (const finding of findSoft(sheet.rules, subjectOf(sheet, view)))
    if (keys.has(finding.key)) found.set(finding.key, [...(found.get(finding.key) ?? []), finding])
  return found
}

function subjectOf(sheet: Sheet, view: View): Subject {
  const values = new Map(Object.entries(sheet.elsewhere))
  const overwritten = new Set<DataPointKey>()
  for (const row of sheet.rows) {
    const reading = view.readings.get(row.key)
    const { value, hard } = check(row, reading ?? null, view.inputs)
    if (reading?.state !== 'value' || value === null || hard) continue
    values.set(row.key, value)
    if (reading.value !== null && row.formula.kind === 'ratio') overwritten.add(row.key)
  }
  const each = <T>(of: (row: Sheet['rows'][number]) => T | null | undefined) =>
    new Map(
      sheet.rows.flatMap((row): [DataPointKey, T][] => {
        const found = of(row)
        return found === null || found === undefined ? [] : [[row.key, found]]
      }),
    )
  const lastInputs = new Map(sheet.rows.flatMap((row) => Object.entries(row.last?.inputs ?? {})))
  return {
    values,
    overwritten,
    inputs: view.inputs,
    formulas: each((row) => row.formula),
    units: each((row) => row.unit),
    last: each((row) => row.last?.content.value),
    lastInputs,
    peers: each((row) => row.peers),
  }
}
