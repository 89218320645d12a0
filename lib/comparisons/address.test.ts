import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, type CityRef, mostCities, readView, type View, views } from './address'

const paramsOf = (address: string) => Object.fromEntries(new URL(address, 'https://citymark.example').searchParams)

const anyYear = fc.option(fc.integer({ min: 1990, max: 2100 }))
const anyCity: fc.Arbitrary<CityRef> = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/), anyYear, fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([slug, year, version]) => ({ slug, year, version: year === null ? null : version }))
const anyMoment = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString())
const anyView: fc.Arbitrary<View> = fc
  .record({
    cities: fc.uniqueArray(anyCity, { maxLength: mostCities, selector: (city) => JSON.stringify(city) }),
    year: anyYear,
    onlyCommon: fc.boolean(),
    show: fc.constantFrom('shared', 'all'),
    level: fc.constantFrom('all', 'core'),
    order: fc.constantFrom('category', 'gap'),
    view: fc.constantFrom(...views),
    category: fc.option(fc.integer({ min: 0, max: 99 })),
    explore: fc.boolean(),
    until: fc.option(anyMoment),
  })
  .map((view) => (view.view === 'trends' ? view : { ...view, until: null }))

describe('the address of a comparison', () => {
  it('holds every choice: reading what was written gives it back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(paramsOf(addressOf(view)))).toEqual(view)
      }),
    )
  })
  it('can be read by people', () => {
    const view = readView({ cities: 'riyadh,exampleton@2023,exampleton@2025-v2', view: 'trends', 'only-common': '1' })
    expect(addressOf(view)).toBe('/compare?cities=riyadh,exampleton@2023,exampleton@2025-v2&only-common=1&view=trends')
  })
  it('holds lines over the years to a moment, and to nothing that is none', () => {
    const until = '2026-04-01T12:00:00.000Z'
    const view = readView({ cities: 'rana', view: 'trends', until })
    expect(addressOf(view)).toBe(`/compare?cities=rana&view=trends&until=${until}`)
    expect(addressOf({ ...view, view: 'overview' })).toBe('/compare?cities=rana')
    for (const wrong of ['2026', '2026-13-01T12:00:00.000Z', "'; DROP TABLE", '2026-04-01T12:00:00Z'])
      expect(readView({ view: 'trends', until: wrong }).until, wrong).toBeNull()
  })
  it('takes anything and refuses nothing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('cities', 'year', 'view', 'show', 'category'), fc.string()),
        (params) => {
          const view = readView(params)
          expect(view.cities.length).toBeLessThanOrEqual(mostCities)
          expect(readView(paramsOf(addressOf(view)))).toEqual(view)
        },
      ),
    )
  })
  it('names a city once, and eight at the most', () => {
    expect(readView({ cities: 'rana,rana,RANA' }).cities).toHaveLength(1)
    expect(readView({ cities: 'a,b,c,d,e,f,g,h,i,j' }).cities).toHaveLength(8)
    expect(readView({ cities: ['a', 'b'] }).cities).toHaveLength(2)
  })
})
