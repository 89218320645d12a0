import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherSpread, type Published, peersOf } from './peers'

const cities = (values: number[], fictional = false): Published[] =>
  values.map((value, at) => ({ cityId: `${fictional}-${at}`, fictional, keys: ['A/value'], values: [value] }))

describe('the values of other cities', () => {
  test('are told, ascending, where there are five', () => {
    expect(peersOf(gatherSpread(cities([5, 4, 3, 2])), 'mine', false).has('A/value')).toBe(false)
    expect(peersOf(gatherSpread(cities([5, 4, 3, 2, 1])), 'mine', false).get('A/value')).toEqual([1, 2, 3, 4, 5])
  })
  test('leave out the city itself, once, even where another publishes the same', () => {
    const spread = gatherSpread(cities([7, 7, 3, 2, 1, 0]))
    expect(peersOf(spread, 'false-0', false).get('A/value')).toEqual([0, 1, 2, 3, 7])
    expect(peersOf(gatherSpread(cities([5, 4, 3, 2, 1])), 'false-0', false).has('A/value')).toBe(false)
  })
  test('are those of real cities for a real city, of all for a fictional one', () => {
    const spread = gatherSpread([...cities([1, 2, 3, 4, 5]), ...cities([9], true)])
    expect(peersOf(spread, 'mine', false).get('A/value')).toEqual([1, 2, 3, 4, 5])
    expect(peersOf(spread, 'true-0', true).get('A/value')).toEqual([1, 2, 3, 4, 5])
    expect(peersOf(spread, 'another', true).get('A/value')).toEqual([1, 2, 3, 4, 5, 9])
  })
  test('come out the same as if they were gathered without it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (values) => {
        const all = cities(values)
        const [first, ...rest] = all
        expect(peersOf(gatherSpread(all), first?.cityId ?? '', false)).toEqual(peersOf(gatherSpread(rest), '', false))
      }),
    )
  })
})
