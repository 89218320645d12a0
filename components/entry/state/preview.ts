/** The sheet with what is being typed, before it is taken: for the figures that follow at once. Pure. */

import { parseNumber } from '@/lib/i18n/parse-number'
import { nothingSaid } from '@/lib/submissions/evaluate'
import type { SheetRow } from '@/lib/submissions/sheet'
import { editInputs } from './edits'
import type { State } from './types'
import type { View } from './view'

export function previewOf(rows: readonly SheetRow[], view: View, typed: State['typed'], locale: string): View {
  const entries = Object.entries(typed)
  if (entries.length === 0) return view
  const values = new Map<string, number | null>()
  const readings = new Map(view.readings)
  for (const [cell, text] of entries) {
    const parsed = parseNumber(text, locale, 'typed')
    if (parsed.kind !== 'number' && parsed.kind !== 'empty') continue
    const value = parsed.kind === 'number' ? parsed.value : null
    const key = cell.slice(2)
    if (cell.startsWith('i:')) values.set(key, value)
    else if (value !== null) readings.set(key, { ...(readings.get(key) ?? nothingSaid), state: 'value', value })
  }
  const inputs = new Map(view.inputs)
  for (const each of editInputs(rows, view, values))
    if (each.kind === 'reading') readings.set(each.key, each.after)
    else if (each.after === null) inputs.delete(each.key)
    else inputs.set(each.key, each.after)
  return { inputs, readings }
}
