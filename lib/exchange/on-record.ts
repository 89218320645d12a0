/** What is on record for a submission, as the spreadsheet sees it. Pure. */
import type { DataPointKey, InputKey } from '@/lib/assessment/types'
import type { DataPoint, Framework } from '@/lib/frameworks/types'
import type { ReadingContent } from '@/lib/submissions/evaluate'
import type { StoredInput } from '@/lib/submissions/plan-inputs'
import type { Verification } from '@/lib/submissions/words'
import type { FigureColumn, SaidColumn } from './columns'

export type StandingReading = { revision: number; verification: Verification; content: ReadingContent }

export type OnRecord = {
  readings: ReadonlyMap<DataPointKey, StandingReading>
  inputs: ReadonlyMap<InputKey, StoredInput>
  /** The values of the city's submission before this one. */
  last: ReadonlyMap<DataPointKey, number>
}

/** Where an input is typed: in its own row on the sheet of shared inputs, or in the first row that uses it. */
export type Owner = { key: string; column: 'first' | 'second' }

/** The one place where each input of the framework is typed; everywhere else it is only shown. */
export function ownersOf(framework: Framework): Map<InputKey, Owner> {
  const owners = new Map<InputKey, Owner>(
    framework.sharedInputs.map(({ key }) => [key, { key, column: 'first' }] as const),
  )
  for (const point of framework.indicators.flatMap((each) => each.dataPoints))
    for (const [column, input] of inputColumns(point))
      if (!owners.has(input)) owners.set(input, { key: point.key, column })
  return owners
}

/** The columns a data point's inputs stand in. */
export function inputColumns({ formula }: DataPoint): ['first' | 'second', InputKey][] {
  if (formula.kind !== 'ratio') return [['first', formula.value]]
  return [
    ['first', formula.numerator],
    ['second', formula.denominator],
  ]
}

/** A figure as it stands on record in one of a data point's columns; null is an empty cell. */
export function figureOf(point: DataPoint, column: FigureColumn, { readings, inputs }: OnRecord): number | null {
  const content = readings.get(point.key)?.content
  if (column === 'final') return content?.overwritten ? content.value : null
  const input = inputColumns(point).find(([each]) => each === column)?.[1]
  if (input === undefined) return null
  // A figure that is no ratio can be on record without its input: a report prints only the value.
  const direct = point.formula.kind !== 'ratio' && content?.state === 'value' ? content.value : null
  return direct ?? inputs.get(input)?.value ?? null
}

/** What the city says about a data point, one text for each column; null where nothing is said beyond the default. */
export function saidOf(content: ReadingContent | undefined): Record<SaidColumn, string | null> {
  return {
    // Not reported without a reason is what every data point is before anybody says anything.
    state: content && (content.state !== 'not-reported' || content.reason !== null) ? content.state : null,
    quality: content && content.quality !== 'not-stated' ? content.quality : null,
    precision: content && content.precision !== 'exact' ? content.precision : null,
    year: content?.referenceYear === null || content === undefined ? null : String(content.referenceYear),
    origin: content?.origin ?? null,
    source: content?.source ?? null,
    url: content?.sourceUrl ?? null,
    note: content?.note ?? null,
    reason: content?.reason ?? null,
  }
}
