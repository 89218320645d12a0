import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cityListAddress, cityListSchema, citySorts } from './city-list'

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
