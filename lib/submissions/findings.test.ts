import { expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import type { ReadingContent } from './evaluate'
import { findingsOf } from './findings'
import { explain } from './said'
import type { Verification } from './words'

const framework = getFramework()
const read = (value: number | null, verification: Verification = 'unreviewed') => ({
  content: { state: value === null ? 'not-reported' : 'value', value, overwritten: false } as ReadingContent,
  verification,
})
const [fixed, households] = ['EC: ICT: ICT: 2C/value', 'EC: ICT: ICT: 1C/value']
const nothing = { inputs: new Map(), past: null, peers: new Map() }
const broken = new Map([
  [fixed, read(80)],
  [households, read(60)],
])

test('a submission that keeps the rules, and an empty one, have no finding', () => {
  expect(findingsOf(framework, { ...nothing, readings: new Map() })).toEqual([])
  const kept = new Map([
    [fixed, read(50)],
    [households, read(60)],
  ])
  expect(findingsOf(framework, { ...nothing, readings: kept })).toEqual([])
})

test('more fixed broadband than households on the Internet is found, unless it is not reported', () => {
  expect(findingsOf(framework, { ...nothing, readings: broken })).toMatchObject([{ key: fixed, kind: 'at-most' }])
  const withheld = new Map(broken).set(households, read(null))
  expect(findingsOf(framework, { ...nothing, readings: withheld })).toEqual([])
})

test('a jump against last year is found, but not against a figure the assessor refused', () => {
  const life = 'SC: EH: H: 1C/value'
  const readings = new Map([[life, read(80)]])
  const past = (verification: Verification) => ({
    year: 2025,
    inputs: new Map(),
    readings: new Map([[life, read(8, verification)]]),
  })
  expect(findingsOf(framework, { ...nothing, readings, past: past('verified') })).not.toEqual([])
  expect(findingsOf(framework, { ...nothing, readings, past: past('not-verified') })).toEqual([])
})

test('a justification explains the rule and the data point it was written for, and no other', () => {
  const [finding] = findingsOf(framework, { ...nothing, readings: broken })
  const rule = finding?.rule ?? ''
  const said = { rule, indicator: 'EC: ICT: ICT: 2C', dataPoint: 'value' }
  expect(explain(finding ? [finding] : [], [said])).toEqual([[finding, said]])
  expect(explain(finding ? [finding] : [], [{ ...said, rule: 'another' }])).toEqual([[finding, null]])
})

test('what was written about an input stays when the first value that uses it goes', () => {
  const finding = { rule: 'population', kind: 'input-change', key: 'B/value', params: {} } as const
  const before = { rule: 'population', indicator: 'A', dataPoint: 'value' }
  expect(explain([finding], [before])).toEqual([[finding, before]])
  const here = { rule: 'population', indicator: 'B', dataPoint: 'value' }
  expect(explain([finding], [here, before])).toEqual([[finding, here]])
  expect(explain([{ ...finding, kind: 'change' }], [before])).toEqual([[{ ...finding, kind: 'change' }, null]])
})
