import type { Fault, FieldPath } from '../faults'
import type { FrameworkFiles } from '../files'
import type { Located } from '../parse'
import type { IndicatorFile } from '../schema'
import type { ChecksFile, RuleFile } from '../schema-checks'
import { duplicatesBy } from './duplicates'
import { inputIds } from './formulas'

type DataPointFile = IndicatorFile['dataPoints'][number]
type Checks = Located<ChecksFile>

/** Soft rules name data points and inputs that exist, compare like with like, and can both hold and fail. */
export function* checkSoftRules({ framework, indicators, checks }: FrameworkFiles): Generator<Fault> {
  const points = new Map<string, DataPointFile>()
  const inputs = new Set(framework.content.sharedInputs.map((input) => input.id))
  for (const { content } of indicators) {
    for (const input of content.inputs) inputs.add(`${content.code}/${input.id}`)
    for (const point of content.dataPoints) points.set(`${content.code}/${point.id}`, point)
  }
  const { rules } = checks.content
  for (const [i] of duplicatesBy(rules, (rule) => rule.id)) {
    const remedy = 'Give it another id; what cities have written about the first one stays with it.'
    yield checks.fault(['rules', i, 'id'], `the rule "${rules[i]?.id}" a second time`, 'each rule named once', remedy)
  }
  for (const [i, rule] of rules.entries()) {
    yield* checkNames(checks, i, rule, points)
    yield* checkContent(checks, i, rule, points, inputs)
  }
}

function* checkNames(
  checks: Checks,
  i: number,
  rule: RuleFile,
  points: ReadonlyMap<string, DataPointFile>,
): Generator<Fault> {
  for (const { path, key } of namesOf(rule)) {
    if (points.has(key)) continue
    const remedy = 'Correct the code and the data point, or remove the rule.'
    yield checks.fault(['rules', i, ...path], `a rule about ${key}`, 'a data point that exists', remedy)
  }
}

/** Every data point a rule names, and where in the rule. */
function namesOf(rule: RuleFile): { path: FieldPath; key: string }[] {
  const list = (field: string, keys: readonly string[] = []) => keys.map((key, k) => ({ path: [field, k], key }))
  switch (rule.kind) {
    case 'at-most':
      return [
        { path: ['dataPoint'], key: rule.dataPoint },
        { path: ['limit'], key: rule.limit },
      ]
    case 'usually':
    case 'either':
      return [{ path: ['dataPoint'], key: rule.dataPoint }]
    case 'sum':
    case 'slip':
      return list('dataPoints', rule.dataPoints)
    case 'change':
    case 'outlier':
      return list('except', rule.except)
    default:
      return []
  }
}

function* checkContent(
  checks: Checks,
  i: number,
  rule: RuleFile,
  points: ReadonlyMap<string, DataPointFile>,
  inputs: ReadonlySet<string>,
): Generator<Fault> {
  const at = (field: string, found: string, expected: string, remedy: string) =>
    checks.fault(['rules', i, field], found, expected, remedy)
  const unitOf = (key: string) => points.get(key)?.unit
  switch (rule.kind) {
    case 'at-most': {
      const [unit, limit] = [unitOf(rule.dataPoint), unitOf(rule.limit)]
      if (rule.dataPoint === rule.limit)
        yield at('limit', `${rule.limit} against itself`, 'another data point', 'Name the one it stays below.')
      else if (unit && limit && unit !== limit && !(unit.startsWith('%') && limit.startsWith('%')))
        yield at('limit', `"${unit}" against "${limit}"`, 'two shares, or one unit', 'Compare like with like.')
      return
    }
    case 'sum': {
      for (const [k] of duplicatesBy(rule.dataPoints, (key) => key))
        yield at('dataPoints', `${rule.dataPoints[k]} twice`, 'each part once', 'Remove one of the two.')
      const units = new Set(rule.dataPoints.map(unitOf).filter((unit) => unit !== undefined))
      if (units.size > 1)
        yield at('dataPoints', `the units ${[...units].join(', ')}`, 'parts in one unit', 'Add up like with like.')
      return
    }
    case 'usually':
      if (rule.min === undefined && rule.max === undefined)
        yield at('min', 'neither min nor max', 'at least one limit', 'Say what is usual.')
      else if ((rule.min ?? Number.NEGATIVE_INFINITY) >= (rule.max ?? Number.POSITIVE_INFINITY))
        yield at('max', `from ${rule.min} to ${rule.max}`, 'a min below the max', 'Exchange the two.')
      return
    case 'slip':
      for (const [k, { times }] of rule.slips.entries())
        if (times === 1)
          yield checks.fault(['rules', i, 'slips', k], 'times 1', 'another factor than 1', 'Remove it, or correct it.')
      return
    case 'input-change': {
      const used = [...points].some(([key, point]) => usesOf(key, point).includes(rule.input))
      if (!inputs.has(rule.input) || !used)
        yield at('input', `unknown input "${rule.input}"`, 'a shared input, or "<code>/<input id>"', 'Correct its id.')
    }
  }
}

function usesOf(key: string, { formula }: DataPointFile): string[] {
  const code = key.slice(0, key.indexOf('/'))
  return inputIds(formula).flatMap((id) => [id, `${code}/${id}`])
}
