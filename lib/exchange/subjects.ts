/** What the rows of the spreadsheet are about. Pure. */
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import { inputColumns, type Owner } from './on-record'

/** A shared input (`point` null), or a data point with the inputs that are typed in its row. */
export type Row = {
  key: string
  name: string
  unit: string
  indicator: Indicator | null
  point: DataPoint | null
  inputs: ['first' | 'second', string][]
}

/** A data point by the name of its indicator, and its own where the indicator has several. */
export const nameOf = (indicator: Indicator, point: DataPoint): string =>
  indicator.dataPoints.length > 1 ? `${indicator.name}: ${point.name}` : indicator.name

/** All rows by key, in the order of the framework. */
export function listRows(framework: Framework, owners: ReadonlyMap<string, Owner>): Map<string, Row> {
  const shared = framework.sharedInputs.map(
    ({ key, name, unit }): Row => ({ key, name, unit, indicator: null, point: null, inputs: [['first', key]] }),
  )
  const points = framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point): Row => {
      const inputs = inputColumns(point).filter(([, input]) => owners.get(input)?.key === point.key)
      return { key: point.key, name: nameOf(indicator, point), unit: point.unit, indicator, point, inputs }
    }),
  )
  return new Map([...shared, ...points].map((row) => [row.key, row]))
}
