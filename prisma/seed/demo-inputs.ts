/** Invented but plausible figures for a demo city, the same at every seeding. */
import type { Benchmark } from '@/lib/assessment/types'
import type { DataPoint, Framework } from '@/lib/frameworks/types'
import type { DemoCity } from './demo-cities'

/** A number from 0 to 1 that depends on nothing but `text` (FNV-1a with a final mix). */
export function chance(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000
}

/** All inputs of a city's year: shared facts first, then for each data point what makes its value come out as meant. */
export function inputsFor(framework: Framework, city: DemoCity, year: number): Record<string, number> {
  const inputs: Record<string, number> = sharedFacts(city, year)
  for (const { dataPoints } of framework.indicators) {
    const values = balance(dataPoints.map((point) => [point, aim(framework, city, year, point)] as const))
    for (const [point, value] of values) place(inputs, city, point, value)
  }
  return inputs
}

const sharedFacts = (city: DemoCity, year: number): Record<string, number> => {
  const population = Math.round(city.population * 1.008 ** (year - 2025))
  return {
    population,
    households: Math.round(population / 2.3),
    city_area: city.areaKm2,
    gdp: population * 38_000,
    labour_force: Math.round(population * 0.52),
    public_building_area: population * 3,
    electricity_customers: Math.round(population / 2),
    water_consumption: population * 190,
  }
}

/** The value a data point should have: as near to its target as the city is good, a little different for each. */
const aim = (framework: Framework, city: DemoCity, year: number, point: DataPoint): number => {
  const spread = (chance(`${city.slug} ${point.key}`) - 0.5) * 0.9
  const drift = (chance(`${city.slug} ${point.key} ${year}`) - 0.5) * 0.06
  const share = Math.min(1.05, Math.max(0.08, city.start + city.gain * (year - 2023) + spread + drift))
  const benchmark = framework.benchmarkSets.get('reference')?.entries.get(point.key)?.benchmark
  const value = benchmark ? valueAt(benchmark, share, point) : share
  const { min, max } = point.range
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, value))
}

const valueAt = (benchmark: Benchmark, share: number, { key, unit, range }: DataPoint): number => {
  if (benchmark.kind === 'target') return benchmark.optimum * share
  if (benchmark.kind === 'goalposts') return benchmark.worst + (benchmark.optimum - benchmark.worst) * share
  if (benchmark.kind === 'range') return benchmark.worst + (benchmark.low - benchmark.worst) * Math.min(1, share)
  if (benchmark.kind === 'yes-no') return share > 0.5 ? 1 : 0
  return usual.find(([pattern]) => pattern.test(`${key} ${unit}`))?.[1](share) ?? (range.max ?? 1000) * share * 0.7
}

/** Where there is no benchmark to aim at, what such a figure usually looks like. */
const usual: [RegExp, (share: number) => number][] = [
  [/SC: EH: C: 2A/, (share) => 15 * share],
  [/SC: EH: ED: 3C/, (share) => 9000 + 12_000 * share],
  [/labour force/, (share) => 4 * share],
  [/ number/, (share) => Math.round(900 * share)],
  [/ km per/, (share) => 80 * share],
  [/ kWh per capita/, (share) => 3000 + 2000 * share],
  [/ GJ per capita/, (share) => 12 + 10 * share],
]

/** Shares of one whole add up to 100; each further stage of treatment handles no more than the one before. */
const balance = (values: (readonly [DataPoint, number])[]): (readonly [DataPoint, number])[] => {
  const key = values[0]?.[0].key ?? ''
  if (/^EC: I: T: 4A|^EN: EN: WA: 1C/.test(key)) {
    const sum = values.reduce((total, [, value]) => total + value, 0)
    return values.map(([point, value]) => [point, (100 * value) / sum] as const)
  }
  if (/^EN: EN: WS: 4C/.test(key)) {
    let cap = 100
    return values.map(([point, value]) => {
      cap = Math.min(0.9 * cap, value)
      return [point, cap] as const
    })
  }
  return values
}

/** Writes the inputs that make `value`; an input that another data point has set already stays as it is. */
const place = (inputs: Record<string, number>, city: DemoCity, { formula }: DataPoint, value: number): void => {
  if (formula.kind !== 'ratio') {
    inputs[formula.value] ??= rounded(value)
    return
  }
  inputs[formula.denominator] ??= Math.round(2000 + 60_000 * chance(`${city.slug} ${formula.denominator}`))
  inputs[formula.numerator] ??= rounded((value * (inputs[formula.denominator] ?? 1)) / formula.per)
}

const rounded = (value: number): number => (value >= 1000 ? Math.round(value) : Math.round(value * 100) / 100)
