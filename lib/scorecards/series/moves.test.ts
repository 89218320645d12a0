import { expect, test } from 'vitest'
import { makeDataPoint, makeUnscored } from '@/tests/support/scorecard-fixture'
import { groupByMove, moveOf } from './moves'

const at = (percent: number) => makeDataPoint({ percent })
const none = makeUnscored('not-reported')
const point = (before: ReturnType<typeof makeDataPoint> | null, after: ReturnType<typeof makeDataPoint> | null) => ({
  key: 'x',
  kinds: [],
  before,
  after,
})

test('a difference is nearer, further, new, gone, or none of these', () => {
  expect(moveOf(point(at(50), at(60)))).toBe('closer')
  expect(moveOf(point(at(60), at(50)))).toBe('further')
  expect(moveOf(point(none, at(50)))).toBe('appeared')
  expect(moveOf(point(at(50), none))).toBe('gone')
  expect(moveOf(point(at(50), null))).toBe('gone')
  expect(moveOf(point(at(100), at(100)))).toBe('other')
  expect(moveOf(point(none, makeUnscored('no-benchmark')))).toBe('other')
})

test('differences stand together by what they mean, and nothing stands empty', () => {
  const groups = groupByMove([point(at(60), at(50)), point(at(50), at(60)), point(at(40), at(60))])
  expect(groups.map(({ move, points }) => [move, points.length])).toEqual([
    ['closer', 2],
    ['further', 1],
  ])
})
