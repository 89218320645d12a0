/** The checks before any judgement of single values (METHOD: screening), each with what was found. Pure. */
import type { DataPointKey, InputKey } from '@/lib/assessment/types'
import type { Framework } from '@/lib/frameworks/types'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { ReadingContent } from '@/lib/submissions/evaluate'

export const screeningChecks = [
  'population',
  'households',
  'denominators',
  'area',
  'gdp',
  'reported',
  'pollutants',
  'wastewater',
  'shares',
] as const
export type ScreeningCheck = (typeof screeningChecks)[number]

/** `keys` are the data points to look at; `numbers` what the sentence about it says. */
export type Screened = {
  check: ScreeningCheck
  outcome: 'passed' | 'flagged' | 'not-applicable'
  keys: DataPointKey[]
  numbers: Record<string, number>
}

export type Screening = {
  readings: ReadonlyMap<DataPointKey, { content: Pick<ReadingContent, 'state' | 'value'> }>
  inputs: ReadonlyMap<InputKey, number>
  lastInputs: ReadonlyMap<InputKey, number> | null
  findings: readonly Finding[]
}

/** More than this share of the indicators not reported sends a submission back (METHOD). */
const mostNotReported = 0.2
/** A product per inhabitant that grows or shrinks by more than this factor within a year has changed its currency or unit (ours). */
const gdpFactor = 1.5

/** The rules of the framework that are the same check; one without findings has passed where there was something to check. */
const rulesOf = {
  population: ['population-change'],
  households: ['households-change'],
  denominators: ['denominator', 'value-as-numerator'],
  area: ['area-change'],
  pollutants: ['unit', 'unit-of-no2', 'unit-of-so2', 'unit-of-o3'],
  wastewater: ['secondary-within-primary', 'tertiary-within-secondary', 'tertiary-within-primary'],
  shares: ['mode-shares', 'waste-routes'],
} as const satisfies Partial<Record<ScreeningCheck, readonly string[]>>

/** The rules of the framework that screening reads; a test holds that there are such rules. */
export const screeningRules: readonly string[] = Object.values(rulesOf).flat()

/** All checks in the order of METHOD. */
export function screen(framework: Framework, subject: Screening): Screened[] {
  return screeningChecks.map((check) => {
    if (check === 'gdp') return screenGdp(subject)
    if (check === 'reported') return screenReported(framework, subject)
    return screenByRules(framework, subject, check)
  })
}

function screenByRules(framework: Framework, subject: Screening, check: keyof typeof rulesOf): Screened {
  const about = aboutOf(framework, check)
  const rules: readonly string[] = rulesOf[check]
  const found = subject.findings.filter(({ rule, key }) => rules.includes(rule) && (about.any || about.keys.has(key)))
  const input = inputsOf[check]
  const [now, last] = input ? [subject.inputs.get(input), subject.lastInputs?.get(input)] : []
  const numbers = { ...(now === undefined ? {} : { now }), ...(last === undefined ? {} : { last }) }
  const hasSomething = input
    ? now !== undefined && last !== undefined
    : [...subject.readings].some(([key, { content }]) => content.state === 'value' && about.keys.has(key))
  const keys = [...new Set(found.map((each) => each.key))]
  return { check, outcome: keys.length > 0 ? 'flagged' : hasSomething ? 'passed' : 'not-applicable', keys, numbers }
}

const inputsOf: Partial<Record<ScreeningCheck, InputKey>> = {
  population: 'population',
  households: 'households',
  area: 'city_area',
}

/** Which data points a check is about. A finding about an input is told at the first data point that uses it. */
function aboutOf({ indicators, checks }: Framework, check: keyof typeof rulesOf) {
  const points = indicators.flatMap((each) => each.dataPoints)
  const keysOf = (fits: (point: (typeof points)[number]) => boolean) =>
    new Set(points.filter(fits).map((each) => each.key))
  if (check === 'denominators')
    return { any: false, keys: keysOf(({ formula }) => formula.kind === 'ratio' && formula.per === 100_000) }
  const rules: readonly string[] = rulesOf[check]
  const own = checks.filter(({ id }) => rules.includes(id))
  const named = own.flatMap((rule) => {
    if (rule.kind === 'sum') return rule.dataPoints
    if (rule.kind === 'slip') return rule.dataPoints ?? []
    return rule.kind === 'at-most' ? [rule.dataPoint, rule.limit] : []
  })
  return { any: check in inputsOf, keys: new Set(named) }
}

function screenGdp({ inputs, lastInputs }: Screening): Screened {
  const perHead = (from: ReadonlyMap<InputKey, number> | null) => {
    const [gdp, population] = [from?.get('gdp'), from?.get('population')]
    return gdp === undefined || population === undefined || population <= 0 ? null : gdp / population
  }
  const [now, last] = [perHead(inputs), perHead(lastInputs)]
  const numbers = { ...(now === null ? {} : { now }), ...(last === null ? {} : { last }) }
  const said = { check: 'gdp', keys: [], numbers } as const
  if (now === null) return { ...said, keys: [], outcome: 'not-applicable' }
  const jumped = last !== null && last > 0 && (now > last * gdpFactor || now < last / gdpFactor)
  return { ...said, keys: [], outcome: now <= 0 || jumped ? 'flagged' : last === null ? 'not-applicable' : 'passed' }
}

/** An indicator with a figure for some of its data points is partly reported and counts as reported. */
function screenReported({ indicators }: Framework, { readings }: Screening): Screened {
  const states = indicators.map(({ dataPoints }) =>
    dataPoints.map((point) => readings.get(point.key)?.content.state ?? 'not-reported'),
  )
  const apply = states
    .map((own, at) => ({ own, at }))
    .filter(({ own }) => !own.every((each) => each === 'not-applicable'))
  const missing = apply.filter(({ own }) => !own.includes('value'))
  const outcome =
    apply.length === 0 ? 'not-applicable' : missing.length > apply.length * mostNotReported ? 'flagged' : 'passed'
  const keys = missing.flatMap(({ at }) => indicators[at]?.dataPoints[0]?.key ?? [])
  return { check: 'reported', outcome, keys, numbers: { missing: missing.length, of: apply.length } }
}
