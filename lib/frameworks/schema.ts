/** What the YAML files of a framework may say. Strict: a key that is not listed here is a fault. */
import { z } from 'zod'

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'expected small letters, digits, - and _')
const code = z.string().regex(/^[A-Z]+: [A-Z]+: [A-Z]+: [1-9]\d*[CA]$/, 'expected a code such as "EC: ICT: ICT: 2C"')
const confidence = z.enum(['high', 'medium'])
const input = z.strictObject({ id, name: text, unit: text })

const source = z.strictObject({ title: text, publisher: text, year: z.int().nullable(), url: z.url() })

const band = z.strictObject({
  id: z.enum(['below-33', '33-66', '66-95', 'above-95']),
  points: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  from: z.number().min(0).max(100),
  owns: z.boolean(),
  label: text,
})

const category = z.strictObject({ id, name: text })
const subDimension = z.strictObject({ id, name: text, categories: z.array(category).min(1) })
const dimension = z.strictObject({ id, name: text, subDimensions: z.array(subDimension).min(1) })

/** framework.yaml: the tree, the bands, the coverage gate, the shared inputs, the sources and our own choices. */
export const frameworkFileSchema = z.strictObject({
  id,
  edition: text,
  name: text,
  longName: text,
  coverageGate: z.number().min(0).max(1),
  bands: z.array(band).min(1),
  dimensions: z.array(dimension).min(1),
  sharedInputs: z.array(input).default([]),
  sources: z.array(source).min(1),
  ours: z.array(z.strictObject({ id, text })).default([]),
})

const formula = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), numerator: id, denominator: id, per: z.number().positive() }),
  z.strictObject({ kind: z.literal('direct'), value: id }),
  z.strictObject({ kind: z.literal('yes-no'), value: id }),
])

const dataPoint = z.strictObject({
  id,
  name: text,
  unit: text,
  direction: z.enum(['higher', 'lower', 'range', 'open']),
  formula,
  range: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }),
})

const example = z.strictObject({
  title: text,
  dataPoint: id,
  benchmarkSet: id,
  inputs: z.record(id, z.number()),
  expect: z.union(
    [
      z.strictObject({ value: z.number(), percent: z.number(), points: z.int() }),
      z.strictObject({ value: z.number(), unscored: z.enum(['no-benchmark']) }),
      z.strictObject({ missing: z.enum(['not-reported', 'zero-denominator']) }),
    ],
    { error: 'expected value, percent and points; or value and unscored; or missing' },
  ),
})

/** indicators/<slug>.yaml: one indicator with its inputs, data points and worked examples. */
export const indicatorFileSchema = z.strictObject({
  code,
  name: text,
  aliases: z.array(text).default([]),
  category: text,
  level: z.enum(['core', 'advanced']),
  type: z.enum(['smart', 'structural', 'sustainable', 'unknown']),
  typeSeen: z.boolean(),
  definition: text,
  inputs: z.array(input).default([]),
  dataPoints: z.array(dataPoint).min(1),
  sdgTargets: z.array(text).default([]),
  sdgBasis: text,
  dataSources: z.array(text).min(1),
  verification: z.array(text).default([]),
  notes: z.array(text).default([]),
  references: z.array(z.url({ protocol: /^https$/, error: 'expected an address that begins with https://' })).min(1),
  confidence,
  examples: z.array(example).min(2),
})

const entryKey = { indicator: code, dataPoint: id, unit: text }
const evidence = { fit: text, basis: text, source: id, worstSource: id.optional(), confidence }
const optimum = z.number()
const worst = z.number()

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ ...entryKey, kind: z.literal('target'), optimum, ...evidence }),
  z.strictObject({ ...entryKey, kind: z.literal('goalposts'), optimum, worst, ...evidence }),
  z.strictObject({ ...entryKey, kind: z.literal('range'), low: z.number(), high: z.number(), worst, ...evidence }),
  z.strictObject({ ...entryKey, kind: z.literal('yes-no'), ...evidence }),
  z.strictObject({ ...entryKey, kind: z.literal('none'), reason: text }),
])

/** benchmarks/<id>.yaml: what 100 % of target means, for every data point, each with its source or the reason for none. */
export const benchmarkFileSchema = z.strictObject({
  id,
  name: text,
  description: text,
  official: z.boolean(),
  doubts: z.array(text).default([]),
  sources: z.record(id, source).default({}),
  entries: z.array(entry).min(1),
})

export type FrameworkFile = z.infer<typeof frameworkFileSchema>
export type IndicatorFile = z.infer<typeof indicatorFileSchema>
export type BenchmarkFile = z.infer<typeof benchmarkFileSchema>
export type EntryFile = BenchmarkFile['entries'][number]
export type FormulaFile = IndicatorFile['dataPoints'][number]['formula']
