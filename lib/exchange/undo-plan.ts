/** What has to be saved so that an import is as if it had not been. Pure. */
import type { DataPoint } from '@/lib/frameworks/types'
import type { StoredInput } from '@/lib/submissions/plan-inputs'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import type { ImportAfter, ImportBefore } from './schemas'

export type Undo = {
  readings: ReadingEntry[]
  inputs: Record<string, number | null>
  /** Readings and inputs that somebody has changed since. */
  overtaken: string[]
}

type Now = { readings: ReadonlyMap<string, { revision: number }>; inputs: ReadonlyMap<string, StoredInput> }

/**
 * Everything the import changed goes back to what stood before, except what has another revision now. With it stays
 * what it is made of: a reading that was changed since keeps its inputs, and an input that was changed since keeps the
 * readings that follow from it. A reading that did not exist becomes one that is not reported.
 */
export function planUndo(
  points: ReadonlyMap<string, DataPoint>,
  { before, after }: { before: ImportBefore; after: ImportAfter },
  now: Now,
): Undo {
  const readingsSince = Object.entries(after.readings)
    .filter(([key, { revision }]) => (now.readings.get(key)?.revision ?? 0) !== revision)
    .map(([key]) => key)
  const inputsSince = Object.entries(after.inputs)
    .filter(([key, { revision }]) => (now.inputs.get(key)?.revision ?? 0) !== revision)
    .map(([key]) => key)
  const inputsOf = (key: string) => {
    const point = points.get(key)
    return point ? inputsOfFormula(point.formula) : []
  }
  const staying = new Set([...readingsSince, ...inputsSince, ...readingsSince.flatMap(inputsOf)])
  const keeps = (key: string) => staying.has(key) || inputsOf(key).some((input) => staying.has(input))
  const readings = Object.entries(before.readings).filter(([key]) => !keeps(key))
  const inputs = Object.entries(before.inputs).filter(([key]) => !staying.has(key))
  return {
    readings: readings.map(([key, content]) => entryOf(key, content, points.get(key))),
    inputs: Object.fromEntries(inputs),
    overtaken: [...readingsSince, ...inputsSince],
  }
}

function entryOf(key: string, content: ImportBefore['readings'][string], point: DataPoint | undefined): ReadingEntry {
  const [indicator = '', dataPoint = ''] = key.split('/')
  if (!content) return { indicator, dataPoint, state: 'not-reported' }
  const { overwritten, ...told } = content
  // A ratio that was not overwritten follows its inputs, which go back as well.
  const value = overwritten || point?.formula.kind !== 'ratio' ? told.value : null
  return { indicator, dataPoint, ...told, value }
}
