import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differenceOf,
  differencesOf,
  type Facts,
  kilometresBetween,
  readWeights,
  traitsOf,
  usualWeights,
  type Weights,
} from './similar'

const nothing: Weights = { population: 0, income: 0, density: 0, place: 0, climate: 0, country: 0 }

const city = (change: Partial<Facts> = {}): Facts => ({
  slug: 'a',
  name: 'A',
  country: 'NO',
  fictional: false,
  population: 50_000,
  income: 40_000,
  density: 400,
  latitude: 60,
  longitude: 10,
  ...change,
})
const anyCity = fc
  .record({
    country: fc.constantFrom('NO', 'SA'),
    population: fc.option(fc.integer({ min: 1, max: 30_000_000 })),
    income: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    density: fc.option(fc.integer({ min: 1, max: 50_000 })),
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
    expect(differenceOf(by, { ...nothing, population: 4 })).toBeNull()
    expect(differenceOf(by, { ...nothing, population: 4, country: 1 })).toBe(1)
    expect(traitsOf(city({ density: null, latitude: null, longitude: null }))).toEqual([
      'population',
      'income',
      'country',
    ])
  })
  it('have their incomes held against each other within a country only, as currencies differ', () => {
    expect(differencesOf(city(), city({ income: 400_000 })).income).toBeCloseTo(1)
    expect(differencesOf(city(), city({ income: 40_000 * Math.sqrt(10) })).income).toBeCloseTo(0.5)
    expect(differencesOf(city(), city({ country: 'SE' })).income).toBeNull()
  })
  it('are as different in density as one can be when one is a hundred times as dense', () => {
    expect(differencesOf(city(), city({ density: 40_000, country: 'SE' })).density).toBeCloseTo(1)
    expect(differencesOf(city(), city({ density: 40 })).density).toBeCloseTo(0.5)
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
