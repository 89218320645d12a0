import { expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import type { Told } from './completeness'
import type { ReadingContent } from './evaluate'
import { reachOf } from './reach'

const framework = getFramework()
const told = (content: Partial<ReadingContent>, verification: Told['verification'] = 'unreviewed'): Told => ({
  content: { state: 'value', value: 1, ...content } as ReadingContent,
  verification,
  verificationReason: null,
})
const points = framework.indicators.flatMap((each) => each.dataPoints)
const all = (one: Told) => new Map(points.map(({ key }) => [key, one]))

test('nothing reported reaches no sub-dimension, everything reported all seven', () => {
  const finals = (readings: Map<string, Told>) =>
    reachOf(framework, readings).map(({ coverage }) => !coverage.provisional)
  expect(finals(new Map())).toEqual(Array(7).fill(false))
  expect(finals(all(told({})))).toEqual(Array(7).fill(true))
})

test('what the assessor refused does not count, what they only asked about does', () => {
  const reported = (readings: Map<string, Told>) =>
    reachOf(framework, readings).reduce((sum, { coverage }) => sum + coverage.reported, 0)
  expect(reported(all(told({}, 'not-verified')))).toBe(0)
  expect(reported(all(told({}, 'in-question')))).toBe(112)
  expect(reported(all(told({ state: 'not-applicable', value: null })))).toBe(0)
})
