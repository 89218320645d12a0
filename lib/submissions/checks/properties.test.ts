import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SoftRule } from '@/lib/frameworks/soft-rules'
import { anyFinite } from '@/tests/support/assessment'
import { framework, points, subjectOf } from '@/tests/support/subject'
import { findSoft } from './find'
import type { Subject } from './subject'

const rules = framework.checks
const named = rules.flatMap((rule) =>
  'dataPoints' in rule ? (rule.dataPoints ?? []) : 'dataPoint' in rule ? [rule.dataPoint] : [],
)
const keys = [...new Set([...named, 'EC: ICT: ICT: 1C/value', 'SC: SH: SA: 8C/value', 'SC: SH: SA: 3A/value'])]
const inputKeys = [
  ...new Set(
    points.flatMap(({ formula }) => (formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [])),
  ),
]

const likely = fc
  .oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0, 0.5, 1000, 100_000, 250_000), anyFinite)
  .map((value) => value + 0)
const some = (of: readonly string[]) => fc.dictionary(fc.constantFrom(...of), likely, { maxKeys: 25 })
const anySubject = fc
  .record({
    values: some(keys),
    inputs: some(inputKeys),
    last: some(keys),
    lastInputs: some(inputKeys),
    peers: fc.dictionary(fc.constantFrom(...keys), fc.array(likely, { minLength: 3, maxLength: 8 }), { maxKeys: 10 }),
  })
  .map(subjectOf)

const turn = <K, V>(map: ReadonlyMap<K, V>): Map<K, V> => new Map([...map].reverse())

it('every finding is about a reported value, in numbers that can be shown', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      for (const { key, params } of findSoft(rules, subject)) {
        expect(subject.values.has(key)).toBe(true)
        for (const param of Object.values(params))
          if (typeof param === 'number') expect(Number.isFinite(param)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

it('neither the order of entry nor the order of the rules matters', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const { overwritten, formulas, units, lastInputs = new Map(), ...maps } = subject
      const turned: Subject = {
        values: turn(maps.values),
        inputs: turn(maps.inputs),
        last: turn(maps.last),
        peers: new Map([...maps.peers].map(([key, figures]) => [key, figures.toReversed()])),
        lastInputs: turn(lastInputs),
        overwritten: new Set([...overwritten].reverse()),
        formulas: turn(formulas),
        units: turn(units),
      }
      expect(findSoft(rules.toReversed(), turned)).toEqual(findSoft(rules, subject))
    }),
    { numRuns: 300 },
  )
})

it('a rule about several data points is silent while one of them is not reported', () => {
  const parts = (rule: SoftRule) =>
    rule.kind === 'at-most' ? [rule.dataPoint, rule.limit] : rule.kind === 'sum' ? rule.dataPoints : []
  fc.assert(
    fc.property(anySubject, fc.constantFrom(...rules.filter((rule) => parts(rule).length > 0)), (subject, rule) => {
      const missing = parts(rule).some((key) => !subject.values.has(key))
      if (missing) expect(findSoft([rule], subject)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('a value as it was last year, within what others publish, meets no rule that compares', () => {
  const comparing = rules.filter(({ kind }) => ['change', 'outlier', 'slip', 'input-change'].includes(kind))
  fc.assert(
    fc.property(some(keys), fc.array(likely, { minLength: 5, maxLength: 5 }), (values, others) => {
      const peers = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [...others, value]]))
      expect(findSoft(comparing, subjectOf({ values, last: values, peers }))).toEqual([])
    }),
  )
})

it('what ITU has published of nine cities is rarely asked about', () => {
  const file = readFileSync(path.join(process.cwd(), 'prisma/seed/published-values.csv'), 'utf8')
  const rows: Record<string, string>[] = parse(file, { columns: true })
  const numeric = rows.filter((row) => row.status !== 'not-reported' && !/yes|no/.test(row.value ?? ''))
  const keyOf = (row: Record<string, string>) => `${row.indicator}/${row.data_point}`
  const findings = [...new Set(rows.map((row) => row.city))].flatMap((city) => {
    const values = Object.fromEntries(
      numeric.filter((row) => row.city === city).map((row) => [keyOf(row), Number(row.value)]),
    )
    const others = numeric.filter((row) => row.city !== city)
    const peers = Object.fromEntries(
      Object.keys(values).map((key) => [
        key,
        others.filter((row) => keyOf(row) === key).map((row) => Number(row.value)),
      ]),
    )
    return findSoft(rules, subjectOf({ values, peers })).map(({ key, rule }) => `${city} ${key} ${rule}`)
  })
  expect(findings).toEqual([])
})
