import { describe, expect, it, test } from 'vitest'
import { framework, subjectOf } from '@/tests/support/subject'
import { findSoft } from './find'

const find = (facts: Parameters<typeof subjectOf>[0]) => findSoft(framework.checks, subjectOf(facts))
const rules = (facts: Parameters<typeof subjectOf>[0]) => find(facts).map((each) => each.rule)

const internet = 'EC: ICT: ICT: 1C/value'
const broadband = 'EC: ICT: ICT: 2C/value'
const crimes = 'SC: SH: SA: 8C/value'
const water = 'EN: EN: WS: 2C/value'
const beds = 'SC: EH: H: 4A/value'

describe('one data point limits another', () => {
  it('fixed broadband stays within household Internet', () => {
    expect(find({ values: { [broadband]: 60, [internet]: 50 } })).toEqual([
      {
        rule: 'broadband-within-internet',
        kind: 'at-most',
        key: broadband,
        params: { value: 60, limit: internet, most: 50 },
      },
    ])
    expect(rules({ values: { [broadband]: 50, [internet]: 50 } })).toEqual([])
    expect(rules({ values: { [broadband]: 60 } })).toEqual([])
    expect(rules({ values: { [internet]: 60 } })).toEqual([])
  })

  test.each([
    ['EC: I: WS: 2C/value', 'EC: I: WS: 1C/value', 'potable-within-basic-water'],
    ['EC: ICT: WS: 1C/value', 'EC: ICT: ES: 1C/value', 'water-meters-within-electricity-meters'],
    ['EN: EN: WS: 4C/secondary', 'EN: EN: WS: 4C/primary', 'secondary-within-primary'],
    ['EN: EN: WS: 4C/tertiary', 'EN: EN: WS: 4C/secondary', 'tertiary-within-secondary'],
    ['EN: EN: WS: 4C/tertiary', 'EN: EN: WS: 4C/primary', 'tertiary-within-primary'],
  ])('%s within %s', (smaller, larger, rule) => {
    expect(rules({ values: { [smaller]: 61, [larger]: 60 } })).toEqual([rule])
    expect(rules({ values: { [smaller]: 60, [larger]: 61 } })).toEqual([])
  })
})

describe('parts add up to 100 ± 2', () => {
  const shares = (...parts: number[]) =>
    Object.fromEntries(
      ['private', 'public', 'walking', 'cycling', 'para']
        .slice(0, parts.length)
        .map((mode, at) => [`EC: I: T: 4A/${mode}`, parts[at] ?? 0]),
    )
  it('when all are reported', () => {
    expect(rules({ values: shares(40, 30, 20, 5, 2) })).toEqual(['mode-shares'])
    expect(rules({ values: shares(40, 30, 20, 8, 4) })).toEqual([])
    expect(rules({ values: shares(40, 30, 20, 8, 4.001) })).toEqual(['mode-shares'])
  })
  it('and are not added while one is missing', () => {
    expect(rules({ values: shares(40, 30, 20) })).toEqual([])
  })
})

describe('a figure is usually', () => {
  test.each([
    ['EC: P: IN: 1C/value', 5.1, 5],
    ['EC: P: IN: 3A/value', 94, 95],
    ['EC: I: WS: 5C/value', 89, 90],
    ['EC: I: ES: 3C/value', 40, 90],
    ['EN: EN: EQ: 1C/value', 40, 100],
  ])('%s: %d is asked about, %d is not', (key, strange, usual) => {
    expect(find({ values: { [key]: strange } }).map((each) => each.key)).toEqual([key])
    expect(find({ values: { [key]: usual } })).toEqual([])
  })
})

describe('against last year', () => {
  const jump = (key: string, last: number, value: number) =>
    find({ values: { [key]: value }, last: { [key]: last } }).map(({ rule, params }) => [
      rule,
      params.how,
      params.amount,
    ])
  test.each([
    ['a rate that triples', crimes, 100, 300, [['change', 'times', 3]]],
    ['a rate that falls to a quarter', crimes, 100, 25, [['change', 'part', 4]]],
    ['a rate that doubles is no jump yet', crimes, 100, 200, []],
    ['a share that is 30 times as high', internet, 0.04, 1.2, [['change', 'times', 30]]],
    ['a share that gains 21 points', internet, 60, 81, [['change', 'rise', 21]]],
    ['a share that loses 21 points', internet, 81, 60, [['change', 'fall', 21]]],
    ['a small share that triples', internet, 2, 6, []],
    ['a share that comes from zero', internet, 0, 15, []],
    ['a share that falls to zero from far', internet, 30, 0, [['change', 'fall', 30]]],
    ['a rate that comes from zero', crimes, 0, 5, [['change', 'appeared', undefined]]],
    ['a rate that goes to zero', beds, 300, 0, [['change', 'vanished', undefined]]],
    ['zero that stays zero', crimes, 0, 0, []],
    ['a yes that becomes a no', 'SC: SH: SA: 3A/value', 1, 0, []],
    ['deaths on the road, which vary by chance', 'SC: SH: SA: 9C/value', 1, 9, []],
  ])('%s', (_, key, last, value, expected) => {
    expect(jump(key, last, value)).toEqual(expected)
  })

  it('population, households and area are told once, at the first value they made', () => {
    const inputs = { population: 110_000, 'SC: SH: SA: 8C/violent_crimes': 22, 'SC: EH: H: 4A/hospital_beds': 330 }
    const [finding, ...others] = find({ inputs, lastInputs: { population: 100_000 } })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'population-change',
      key: beds,
      params: { input: 'population', how: 'more' },
    })
    expect(finding?.params.amount).toBeCloseTo(10)
    expect(rules({ inputs, lastInputs: { population: 106_000 } })).toEqual([])
    expect(rules({ inputs: { population: 110_000 }, lastInputs: { population: 100_000 } })).toEqual([])
  })
  it('an area that has grown by one per cent is asked about', () => {
    const inputs = { city_area: 101, 'EN: EN: PSN: 3A/protected_area': 10 }
    expect(rules({ inputs, lastInputs: { city_area: 100 } })).toEqual(['area-change'])
  })
})

describe('against other cities', () => {
  const outliers = (peers: readonly number[], value: number, key = crimes) =>
    rules({ values: { [key]: value }, peers: { [key]: peers } })
  it('a figure is far when it is outside all and beyond three interquartile ranges', () => {
    expect(outliers([10, 20, 30, 40, 50], 111)).toEqual(['outlier'])
    expect(outliers([10, 20, 30, 40, 50], 100)).toEqual([])
  })
  it('what another city has published is never far', () => {
    expect(outliers([10, 11, 12, 13, 14, 400], 400)).toEqual([])
  })
  it('four cities are no measure', () => {
    expect(outliers([10, 20, 30, 40], 1100)).toEqual([])
  })
  it('where all say nearly the same, half of it is the least that is far', () => {
    expect(outliers([100, 100, 100, 100, 100], 60, internet)).toEqual([])
    expect(outliers([100, 100, 100, 100, 100], 45, internet)).toEqual(['outlier'])
    expect(outliers([0, 0, 0, 0, 0], 3)).toEqual([])
  })
})

describe('a wrong unit', () => {
  const slip = (key: string, value: number, facts: { last?: number; peers?: number[] }) =>
    find({
      values: { [key]: value },
      last: facts.last === undefined ? {} : { [key]: facts.last },
      peers: facts.peers ? { [key]: facts.peers } : {},
    }).map(({ rule, params }) => [rule, params.hint, params.how])
  test.each([
    ['a share typed as a fraction', internet, 0.87, { last: 86 }, 'unit', 'hundredth', 'last'],
    ['thousands', crimes, 0.31, { last: 300 }, 'unit', 'thousandth', 'last'],
    ['cubic metres for litres', water, 0.148, { peers: [110, 120, 150, 160, 200] }, 'unit', 'thousandth', 'peers'],
    ['a year for a day', water, 54_000, { last: 150 }, 'unit-of-water', 'annual', 'last'],
    ['kWh for GJ', 'EN: E: E: 3C/value', 5_600, { last: 20 }, 'unit-of-heat', 'kwh', 'last'],
    ['NO2 in ppm', 'EN: EN: AQ: 1C/no2', 0.02, { peers: [30, 34, 38, 40, 44] }, 'unit-of-no2', 'ppm', 'peers'],
  ])('%s is recognised, and told alone', (_, key, value, facts, rule, hint, how) => {
    expect(slip(key, value, facts)).toEqual([[rule, hint, how]])
  })
  it('is not seen in a figure that others publish too', () => {
    expect(slip(crimes, 0.3, { peers: [0.2, 0.3, 300, 300, 300, 310] })).toEqual([])
  })
})

describe('the result in the place of the numerator', () => {
  it('is the same figure twice', () => {
    expect(rules({ values: { [internet]: 87 }, inputs: { 'EC: ICT: ICT: 1C/online_households': 87 } })).toEqual([
      'value-as-numerator',
    ])
    expect(rules({ inputs: { 'EC: ICT: ICT: 1C/online_households': 87, households: 100 } })).toEqual([
      'value-as-numerator',
    ])
  })
  it('or looks like what the value was, and is told alone', () => {
    const inputs = { 'EC: ICT: ICT: 1C/online_households': 87, households: 40_000 }
    expect(rules({ inputs, last: { [internet]: 85 } })).toEqual(['value-as-numerator'])
    expect(rules({ inputs, peers: { [internet]: [80, 85, 88, 90, 95] } })).toEqual(['value-as-numerator'])
    expect(
      rules({ inputs: { ...inputs, 'EC: ICT: ICT: 1C/online_households': 34_000 }, last: { [internet]: 85 } }),
    ).toEqual([])
  })
})

describe('a value that was given directly', () => {
  const inputs = { 'SC: SH: SA: 8C/violent_crimes': 30, population: 100_000 }
  it('follows from the figures beside it, or its denominator was another', () => {
    expect(find({ values: { [crimes]: 60 }, inputs })).toMatchObject([
      { rule: 'denominator', key: crimes, params: { value: 60, computed: 30, denominator: 'population' } },
    ])
    expect(rules({ values: { [crimes]: 31 }, inputs })).toEqual([])
  })
  it('has nothing to agree with when a figure is missing or the denominator is zero', () => {
    expect(rules({ values: { [crimes]: 60 }, inputs: { population: 100_000 } })).toEqual([])
    expect(rules({ values: { [crimes]: 60 }, inputs: { ...inputs, population: 0 } })).toEqual([])
  })
})
