import { expect, test } from 'vitest'
import { makeDataPoint, makeUnscored } from '@/tests/support/scorecard-fixture'
import { lowestFirst, summariseIndicators } from './indicators'

const missing = makeUnscored('not-reported', { dataPoint: 'b' })
const refused = makeUnscored('not-verified', { dataPoint: 'c' })
const out = makeUnscored('not-applicable', { dataPoint: 'd' })
const reach = (...views: Parameters<typeof summariseIndicators>[0]) => summariseIndicators(views)[0]?.reach

test('an indicator is whole, partial, not reported or not applicable', () => {
  expect(reach(makeDataPoint())).toBe('whole')
  expect(reach(makeDataPoint(), missing)).toBe('partial')
  expect(reach(makeDataPoint(), refused)).toBe('partial')
  expect(reach(makeDataPoint(), out)).toBe('whole')
  expect(reach(missing, refused, out)).toBe('nothing')
  expect(reach(out)).toBe('not-applicable')
})

test('indicators keep the order of the standard, each with its data points', () => {
  const views = [makeDataPoint(), makeDataPoint({ indicator: 'EC: X: A: 2C' }), missing]
  expect(summariseIndicators(views).map(({ code, dataPoints }) => [code, dataPoints.length])).toEqual([
    ['EC: X: A: 1C', 2],
    ['EC: X: A: 2C', 1],
  ])
})

test('the lowest band is looked at first, and in it what is furthest from its target', () => {
  const at = (percent: number, points: number) => makeDataPoint({ percent, points })
  const views = [at(60, 2), at(20, 1), at(40, 2), at(97, 4), at(10, 1), missing]
  expect(lowestFirst(views).map(({ percent }) => percent)).toEqual([10, 20, 40, 60])
})
