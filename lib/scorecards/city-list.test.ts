import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cityListAddress, cityListSchema, citySorts, groundOf } from './city-list'

test('the address of a list of cities asks for that list', () => {
  const list = fc.record({
    sort: fc.constantFrom(...citySorts),
    country: fc.constantFrom(null, 'NO', 'KR'),
    fictional: fc.boolean(),
    page: fc.integer({ min: 1, max: 10_000 }),
  })
  fc.assert(
    fc.property(list, (asked) => {
      const { searchParams } = new URL(cityListAddress(asked), 'http://x')
      expect(cityListSchema.parse(Object.fromEntries(searchParams))).toEqual(asked)
    }),
  )
})

test('what an address says that cannot be meant is as if it were not said', () => {
  const plain = { sort: 'name', country: null, fictional: false, page: 1 }
  expect(cityListSchema.parse({ sort: 'best', country: "x'--", fictional: 'yes', page: '-3' })).toEqual(plain)
  expect(cityListSchema.parse({ sort: ['name', 'values'], page: ['1', '2'] })).toEqual(plain)
  expect(cityListSchema.parse({})).toEqual(plain)
})

const listed = (basis: 'verified' | 'transcribed' | 'provisional', reported: number, verified: number) => {
  return { basis, coverage: { reported, verified } }
}

test('values are said to be transcribed only where all listed publications are and none is verified', () => {
  const counts = { transcribed: 2, reported: 50, verified: 0 }
  expect(groundOf([listed('transcribed', 20, 0), listed('transcribed', 30, 0)])).toEqual({
    ground: 'transcribed',
    ...counts,
  })
  expect(groundOf([listed('transcribed', 20, 0), listed('verified', 30, 28)])).toEqual({
    ground: 'mixed',
    transcribed: 1,
    reported: 50,
    verified: 28,
  })
  expect(groundOf([listed('transcribed', 20, 0), listed('transcribed', 30, 1)]).ground).toBe('mixed')
  expect(groundOf([]).ground).toBe('none')
})
