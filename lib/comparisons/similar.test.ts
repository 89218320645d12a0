import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, differencesOf, type Facts, kilometresBetween, readWeights, usualWeights } from './similar'

const city = (change: Partial<Facts> = {}): Facts => ({
  slug: 'a',
  name: 'A',
  country: 'NO',
  fictional: false,
  population: 50_000,
  latitude: 60,
  longitude: 10,
  ...change,
})
const anyCity = fc
  .record({
    country: fc.constantFrom('NO', 'SA'),
    population: fc.option(fc.integer({ min: 1, max: 30_000_000 })),
    latitude: fc.option(fc.integer({ min: -90, max: 90 })),
    longitude: fc.integer({ min: -180, max: 180 }),
  })
  .map((change) => city({ ...change, longitude: change.latitude === null ? null : change.longitude }))

describe('cities that are alike', () => {
  it('differ in nothing from themselves, and from each other the same both ways', () => {
    fc.assert(
      fc.property(anyCity, anyCity, (a, b) => {
        expect(differenceOf(differencesOf(a, a), usualWeights)).toBeCloseTo(0)
        const [there, back] = [differencesOf(a, b), differencesOf(b, a)]
        expect(differenceOf(there, usualWeights)).toBeCloseTo(differenceOf(back, usualWeights) ?? -1)
        for (const each of Object.values(there)) expect(each === null || (each >= 0 && each <= 1)).toBe(true)
      }),
    )
  })
  it('are never judged by what is unknown', () => {
    const by = differencesOf(city(), city({ population: null, country: 'SA' }))
    expect(by.population).toBeNull()
    expect(differenceOf(by, { population: 4, place: 0, climate: 0, country: 0 })).toBeNull()
    expect(differenceOf(by, { population: 4, place: 0, climate: 0, country: 1 })).toBe(1)
  })
  it('lie as far apart as the Earth says', () => {
    const riyadh = city({ latitude: 24.71, longitude: 46.68 })
    expect(kilometresBetween(city({ latitude: 55.76, longitude: 37.62 }), riyadh)).toBeCloseTo(3530, -2)
  })
  it('are weighed as the address says, and as usual where it says nothing of use', () => {
    expect(readWeights({ population: '0', place: '4', climate: '9', country: 'x' })).toEqual({
      ...usualWeights,
      population: 0,
      place: 4,
    })
  })
})
