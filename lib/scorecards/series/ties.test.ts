import { expect, test } from 'vitest'
import { countTied } from './ties'

const self = (each: number) => each

test('as many are tied as are equal to the last that is named, beyond those named', () => {
  expect(countTied([9, 9, 9, 4], 1, self)).toBe(2)
  expect(countTied([9, 7, 7, 7, 4], 2, self)).toBe(2)
  expect(countTied([9, 7, 4], 2, self)).toBe(0)
})

test('nothing is tied where all are named, or there is nothing to name', () => {
  expect(countTied([9, 9], 2, self)).toBe(0)
  expect(countTied([9, 9], 3, self)).toBe(0)
  expect(countTied([], 1, self)).toBe(0)
})
