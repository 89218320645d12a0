import { evaluate } from '@/lib/assessment/formulas'
import type { Framework } from '@/lib/frameworks/types'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import type { DemoCity, YearScript } from './demo-cities'
import { chance } from './demo-inputs'

const qualities = [
  'measured',
  'measured',
  'measured',
  'survey',
  'higher-level',
  'estimate',
  'personal',
  'unknown',
] as const

/** The readings of a city's year and the inputs that are kept: those of data points that are reported and computed. */
export function readingsFor(
  framework: Framework,
  city: DemoCity,
  year: number,
  script: YearScript,
  inputs: Record<string, number>,
): { readings: ReadingEntry[]; kept: Record<string, number> } {
  const readings: ReadingEntry[] = []
  const kept: Record<string, number> = {}
  const map = new Map(Object.entries(inputs))
  for (const indicator of framework.indicators)
    for (const point of indicator.dataPoints) {
      if (script.until === 'draft' && !indicator.category.startsWith('economy.ict')) continue
      const name = { indicator: indicator.code, dataPoint: point.id }
      const absent = script.absent[point.key]
      if (absent) {
        readings.push({ ...name, ...absent })
        continue
      }
      const overwritten = script.overwritten.includes(point.key)
      const result = overwritten ? evaluate(point.formula, map) : null
      const value = result?.kind === 'value' ? Math.round(result.value * 10) / 10 : null
      readings.push({ ...name, state: 'value', value, ...told(city, year, point.key, script) })
      if (!overwritten) for (const key of inputsOf(point.formula)) kept[key] = inputs[key] ?? 0
    }
  return { readings, kept }
}

const inputsOf = (formula: Framework['indicators'][number]['dataPoints'][number]['formula']): string[] =>
  formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value]

const told = (city: DemoCity, year: number, key: string, script: YearScript) => ({
  precision: script.approximate.includes(key) ? ('approximate' as const) : ('exact' as const),
  quality: qualities[Math.floor(chance(`quality ${key}`) * qualities.length)] ?? 'measured',
  origin: chance(`origin ${key}`) > 0.5 ? 'City statistics office' : 'Department in charge',
  source: `${city.name} statistical yearbook ${year} (fictional)`,
  referenceYear: chance(`lag ${key}`) > 0.8 ? year - 1 : year,
})
