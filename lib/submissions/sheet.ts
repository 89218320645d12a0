/** The entry sheet of one category: what its page shows and its script works on. Pure, and small enough to send. */
import type { Band, Benchmark, DataPointKey, Formula, InputKey } from '@/lib/assessment/types'
import type { SoftRules } from '@/lib/frameworks/soft-rules'
import type { BenchmarkSet, DataPoint, Framework, Indicator, Input, TreeNode } from '@/lib/frameworks/types'
import type { Past } from './carry-forward'
import type { ReadingContent } from './evaluate'
import { inputsOfFormula, type StoredInput } from './plan-inputs'
import type { Verification } from './words'

export type SheetReading = {
  revision: number
  content: ReadingContent
  verification: Verification
  verificationReason: string | null
}

/** Why a cell cannot be typed in: not the city's in this state, not in the person's tasks, or not their role's. */
export type Closed = 'state' | 'scope' | 'role'

export type SheetInput = {
  key: InputKey
  name: string
  unit: string
  shared: boolean
  /** The row above in which the same figure is typed; null where it is typed here (or at the top, when shared). */
  typedIn: DataPointKey | null
}

/** What the city said a year ago (or whenever it last did). */
export type LastReading = { content: ReadingContent; inputs: Record<InputKey, number> }

export type Target = {
  text: string | null
  set: string
  official: boolean
  source: { title: string; url: string } | null
}

export type SheetRow = {
  key: DataPointKey
  indicator: string
  dataPoint: string
  slug: string
  title: string
  indicatorName: string
  core: boolean
  unit: string
  formula: Formula
  range: DataPoint['range']
  inputs: SheetInput[]
  benchmark: Benchmark
  target: Target | null
  definition: string
  hints: string[]
  dataSources: string[]
  notes: string[]
  sdgTargets: string[]
  last: LastReading | null
  /** What other cities publish, ascending; null where fewer than five do. */
  peers: readonly number[] | null
  closed: Closed | null
}

export type SharedInput = {
  key: InputKey
  name: string
  unit: string
  uses: number
  last: number | null
  closed: Closed | null
}

export type Sheet = {
  submissionId: string
  userId: string
  /** Up to where this sheet knows of changes. */
  serial: string
  category: { id: string; name: string; number: number; of: number; path: string }
  year: number
  lastYear: number | null
  rows: SheetRow[]
  shared: SharedInput[]
  bands: Band[]
  inputs: Record<InputKey, StoredInput>
  readings: Record<DataPointKey, SheetReading>
  /** The values of the other categories, for rules that hold one data point against another. */
  elsewhere: Record<DataPointKey, number>
  rules: SoftRules
  /** What the data points of other categories are called, where a rule speaks of them. */
  names: Record<DataPointKey, string>
}

/** What a sheet is made of. `closed` says of an indicator (null: of the shared inputs) whether it can be typed in. */
export type SheetSources = {
  framework: Framework
  benchmarkSet: BenchmarkSet
  category: TreeNode
  submissionId: string
  userId: string
  serial: string
  year: number
  inputs: ReadonlyMap<InputKey, StoredInput>
  readings: ReadonlyMap<DataPointKey, SheetReading>
  last: Past | null
  peers: ReadonlyMap<DataPointKey, readonly number[]>
  closed: (indicator: string | null, key: DataPointKey | null) => Closed | null
}

/**
 * Builds the sheet of a category from the framework's files and what is on record. A figure that several data points use
 * is typed once: a shared one at the top, an indicator's own in the first row that uses it.
 */
export function buildSheet(from: SheetSources): Sheet {
  const { framework, category, last } = from
  const indicators = framework.indicators.filter((each) => each.category === category.id)
  const typed = new Map<InputKey, DataPointKey>()
  const rows = indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => buildRow(from, indicator, point, typed)),
  )
  const keys = new Set(rows.map((row) => row.key))
  const used = new Set(rows.flatMap((row) => row.inputs.map((input) => input.key)))
  return {
    submissionId: from.submissionId,
    userId: from.userId,
    serial: from.serial,
    category: {
      id: category.id,
      name: category.name,
      number: category.number ?? 0,
      of: countCategories(framework),
      path: pathOf(framework, category.id),
    },
    year: from.year,
    lastYear: last?.year ?? null,
    rows,
    shared: framework.sharedInputs.filter((each) => used.has(each.key)).map((each) => buildShared(from, each)),
    bands: framework.bands.map(({ id, points, from: start, owns }) => ({ id, points, from: start, owns })),
    inputs: pick(from.inputs, used),
    readings: Object.fromEntries(
      [...from.readings].filter(([key]) => keys.has(key)).map(([key, each]) => [key, readingOf(each)]),
    ),
    rules: framework.checks,
    names: namesOf(framework),
    elsewhere: Object.fromEntries(
      [...from.readings].flatMap(([key, { content }]) =>
        keys.has(key) || content.value === null ? [] : [[key, content.value]],
      ),
    ),
  }
}

function buildRow(from: SheetSources, indicator: Indicator, point: DataPoint, typed: Map<InputKey, string>): SheetRow {
  const known = new Map([...from.framework.sharedInputs, ...indicator.inputs].map((each) => [each.key, each]))
  const keys = inputsOfFormula(point.formula)
  const inputs = keys.flatMap((key) => {
    const input = known.get(key)
    return input ? [buildInput(input, point.key, typed)] : []
  })
  const entry = from.benchmarkSet.entries.get(point.key)
  return {
    key: point.key,
    indicator: indicator.code,
    dataPoint: point.id,
    slug: indicator.slug,
    title: indicator.dataPoints.length > 1 ? point.name : indicator.name,
    indicatorName: indicator.name,
    core: indicator.level === 'core',
    unit: point.unit,
    formula: point.formula,
    range: point.range,
    inputs,
    benchmark: entry?.benchmark ?? { kind: 'none', reason: '' },
    target: entry
      ? {
          text: entry.basis,
          set: from.benchmarkSet.name,
          official: from.benchmarkSet.official || (entry.fit?.startsWith('official') ?? false),
          source: entry.source ? { title: entry.source.title, url: entry.source.url } : null,
        }
      : null,
    definition: indicator.definition,
    hints: indicator.verification,
    dataSources: indicator.dataSources,
    notes: indicator.notes,
    sdgTargets: indicator.sdgTargets,
    last: lastOf(from, point.key, keys),
    peers: from.peers.get(point.key) ?? null,
    closed: from.closed(indicator.code, point.key),
  }
}

function buildInput(input: Input, row: DataPointKey, typed: Map<InputKey, DataPointKey>): SheetInput {
  const { key, name, unit, shared } = input
  const typedIn = typed.get(key) ?? null
  if (!shared && typedIn === null) typed.set(key, row)
  return { key, name, unit, shared, typedIn }
}

function buildShared(from: SheetSources, { key, name, unit }: Input): SharedInput {
  const points = from.framework.indicators.flatMap((each) => each.dataPoints)
  const uses = points.filter((point) => inputsOfFormula(point.formula).includes(key)).length
  return { key, name, unit, uses, last: from.last?.inputs.get(key) ?? null, closed: from.closed(null, null) }
}

function lastOf({ last }: SheetSources, key: DataPointKey, inputs: InputKey[]): LastReading | null {
  const content = last?.readings.get(key)?.content
  if (!last || !content) return null
  const known = inputs.flatMap((input) => {
    const value = last.inputs.get(input)
    return value === undefined ? [] : [[input, value] as const]
  })
  return { content, inputs: Object.fromEntries(known) }
}

/** The names of the data points that a rule takes as the limit of another. */
const namesOf = (framework: Framework): Record<DataPointKey, string> => {
  const limits = new Set(framework.checks.flatMap((rule) => (rule.kind === 'at-most' ? [rule.limit] : [])))
  const points = framework.indicators.flatMap((each) => each.dataPoints)
  return Object.fromEntries(points.filter(({ key }) => limits.has(key)).map(({ key, name }) => [key, name]))
}

const readingOf = ({ revision, content, verification, verificationReason }: SheetReading): SheetReading => ({
  revision,
  content,
  verification,
  verificationReason,
})

const pick = <T>(from: ReadonlyMap<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries([...from].filter(([key]) => keys.has(key)))

const countCategories = (framework: Framework): number =>
  framework.dimensions.reduce((sum, each) => sum + each.children.reduce((n, sub) => n + sub.children.length, 0), 0)

/** The dimension and the sub-dimension a category lies in, in words: "Economy, ICT". */
function pathOf(framework: Framework, id: string): string {
  const dimension = framework.dimensions.find((each) => id.startsWith(`${each.id}.`))
  const sub = dimension?.children.find((each) => id.startsWith(`${each.id}.`))
  return [...new Set([dimension?.name, sub?.name])].filter(Boolean).join(', ')
}
