import type { Fault } from '../faults'
import type { FrameworkFiles } from '../files'
import type { Located } from '../parse'
import type { FormulaFile, IndicatorFile } from '../schema'
import { duplicatesBy } from './duplicates'

/** Formulas agree with their units and draw on inputs that exist; no input is named twice or left unused. */
export function* checkFormulas({ framework, indicators }: FrameworkFiles): Generator<Fault> {
  for (const indicator of indicators) {
    yield* checkInputs(indicator, framework.content.sharedInputs)
    for (const [i, point] of indicator.content.dataPoints.entries()) {
      const expected = formulaFor(point.unit)
      const { formula } = point
      const actual = formula.kind === 'ratio' ? `a ratio per ${formula.per}` : formula.kind
      if (expected !== null ? actual === expected : !reserved.includes(actual)) continue
      const found = `unit "${point.unit}" with ${actual}`
      const wanted = expected ?? 'a ratio per 1, or a direct value'
      yield indicator.fault(['dataPoints', i, 'unit'], found, wanted, 'Correct the unit, or the formula.')
    }
  }
}

const reserved = ['a ratio per 100', 'a ratio per 100000', 'yes-no']

/** The only formula that can yield this unit; null when the unit leaves it open. */
function formulaFor(unit: string): string | null {
  if (unit === 'yes/no') return 'yes-no'
  if (unit.startsWith('%')) return 'a ratio per 100'
  return unit.includes('per 100 000') ? 'a ratio per 100000' : null
}

function* checkInputs(
  indicator: Located<IndicatorFile>,
  shared: readonly { id: string; name: string }[],
): Generator<Fault> {
  const { inputs, dataPoints } = indicator.content
  const known = [...shared, ...inputs]
  for (const key of ['id', 'name'] as const) {
    for (const [i] of duplicatesBy(known, (input) => input[key])) {
      const at = i - shared.length
      if (at < 0) continue // framework.yaml answers for its own
      const remedy = 'Use the one that is there: shared inputs are named in framework.yaml.'
      const found = `${key} "${known[i]?.[key]}" a second time`
      yield indicator.fault(['inputs', at, key], found, 'every input named once', remedy)
    }
  }
  const ids = new Set(known.map((input) => input.id))
  const used = new Set<string>()
  for (const [i, point] of dataPoints.entries()) {
    for (const id of inputIds(point.formula)) {
      used.add(id)
      if (ids.has(id)) continue
      const remedy = 'Name it under "inputs" of this file, or under "sharedInputs" of framework.yaml.'
      yield indicator.fault(['dataPoints', i, 'formula'], `unknown input "${id}"`, 'an input that is named', remedy)
    }
  }
  for (const [i, input] of inputs.entries()) {
    if (used.has(input.id)) continue
    yield indicator.fault(['inputs', i, 'id'], `unused input "${input.id}"`, 'an input a formula uses', 'Remove it.')
  }
}

/** The ids a formula draws on: two for a ratio, one otherwise. */
export function inputIds(formula: FormulaFile): string[] {
  return formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value]
}
