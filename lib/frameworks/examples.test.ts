import { describe, expect, test } from 'vitest'
import { evaluate } from '@/lib/assessment/formulas'
import { scoreValue } from '@/lib/assessment/score'
import type { InputKey } from '@/lib/assessment/types'
import { getFramework } from './registry'
import type { DataPoint, Example, Framework, Indicator } from './types'

const framework = getFramework()

describe.each(framework.indicators)('$code $name', (indicator) => {
  test.each(indicator.examples)('$title ($benchmarkSet)', (example) => {
    expect(work(framework, indicator, example)).toEqual(example.expect)
  })
})

/** What the product makes of an example, in the shape of its expectation; numbers to nine decimals. */
function work({ benchmarkSets, bands }: Framework, indicator: Indicator, example: Example): Example['expect'] {
  const point = indicator.dataPoints.find((candidate) => candidate.id === example.dataPoint)
  const entry = benchmarkSets.get(example.benchmarkSet)?.entries.get(`${indicator.code}/${example.dataPoint}`)
  if (point === undefined || entry === undefined) throw new Error('the example names nothing that exists')
  const evaluation = evaluate(point.formula, keyed(indicator, example.inputs))
  if (evaluation.kind === 'missing') return { missing: evaluation.reason }
  expectWithin(point, evaluation.value)
  const score = scoreValue(evaluation.value, entry.benchmark, bands)
  const value = round(evaluation.value)
  if (score.kind === 'scored') return { value, percent: round(score.percent), points: score.points }
  return score.kind === 'unscored' ? { value, unscored: score.reason } : { missing: score.reason }
}

function keyed(indicator: Indicator, inputs: Example['inputs']): ReadonlyMap<InputKey, number> {
  const own = new Map(indicator.inputs.map((input) => [input.id, input.key]))
  return new Map(Object.entries(inputs).map(([id, value]) => [own.get(id) ?? id, value]))
}

function expectWithin({ range }: DataPoint, value: number): void {
  expect(value).toBeGreaterThanOrEqual(range.min ?? Number.NEGATIVE_INFINITY)
  expect(value).toBeLessThanOrEqual(range.max ?? Number.POSITIVE_INFINITY)
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
