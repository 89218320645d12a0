import { expect, it } from 'vitest'
import { spreadOf } from './spread'

it('five numbers say how figures lie, in whatever order they come', () => {
  const spread = { low: 1, lower: 2, median: 3, upper: 4, high: 50, count: 5 }
  expect(spreadOf([1, 2, 3, 4, 50])).toEqual(spread)
  expect(spreadOf([50, 3, 1, 4, 2])).toEqual(spread)
  expect(spreadOf([1, 2, 3, 4, 5, 6])).toMatchObject({ lower: 2.25, median: 3.5, upper: 4.75 })
})

it('fewer than five figures are no measure, nor are those that are no numbers', () => {
  expect(spreadOf([1, 2, 3, 4])).toBeNull()
  expect(spreadOf([1, 2, 3, 4, Number.NaN])).toBeNull()
})
