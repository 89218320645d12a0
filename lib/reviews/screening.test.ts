import { describe, expect, test } from 'vitest'
import { findSoft } from '@/lib/submissions/checks/find'
import { framework, points, subjectOf } from '@/tests/support/subject'
import { type ScreeningCheck, screen, screeningChecks, screeningRules } from './screening'

type Facts = Parameters<typeof subjectOf>[0]

function outcomes(facts: Facts) {
  const subject = subjectOf(facts)
  const readings = new Map(
    [...subject.values].map(([key, value]) => [key, { content: { state: 'value' as const, value } }]),
  )
  const findings = findSoft(framework.checks, subject)
  const screened = screen(framework, {
    readings,
    inputs: subject.inputs,
    lastInputs: subject.lastInputs ?? null,
    findings,
  })
  expect(screened.map((each) => each.check)).toEqual(screeningChecks)
  return (check: ScreeningCheck) => screened.find((each) => each.check === check)
}

describe('screening', () => {
  test('reads rules that the framework has', () => {
    expect(framework.checks.map((each) => each.id)).toEqual(expect.arrayContaining([...screeningRules]))
  })

  test('of nothing finds nothing to check, but that nothing is reported', () => {
    const of = outcomes({})
    for (const check of screeningChecks.filter((each) => each !== 'reported'))
      expect([check, of(check)?.outcome]).toEqual([check, 'not-applicable'])
    expect(of('reported')).toMatchObject({ outcome: 'flagged', numbers: { missing: 91, of: 91 } })
  })

  test('holds the population, the households and the area against last year’s', () => {
    const inputs = {
      population: 100_000,
      households: 40_000,
      city_area: 100,
      'EC: ICT: ICT: 2C/fixed_subscriptions': 9,
    }
    const violent = { 'SC: SH: SA: 8C/value': 4 }
    const same = outcomes({
      inputs,
      values: violent,
      lastInputs: { population: 99_000, households: 40_500, city_area: 100 },
    })
    expect(['population', 'households', 'area'].map((each) => same(each as ScreeningCheck)?.outcome)).toEqual([
      'passed',
      'passed',
      'passed',
    ])
    const other = outcomes({ inputs, lastInputs: { population: 99_000, households: 80_000, city_area: 100 } })
    expect(other('households')).toMatchObject({ outcome: 'flagged', numbers: { now: 40_000, last: 80_000 } })
    expect(other('population')?.outcome).toBe('passed')
  })

  test('sees that a product per inhabitant has changed its unit', () => {
    const last = { gdp: 4e9, population: 100_000 }
    expect(outcomes({ inputs: { gdp: 4.1e9, population: 101_000 }, lastInputs: last })('gdp')?.outcome).toBe('passed')
    expect(outcomes({ inputs: { gdp: 4.1e6, population: 101_000 }, lastInputs: last })('gdp')?.outcome).toBe('flagged')
    expect(outcomes({ inputs: { gdp: 4.1e6, population: 101_000 } })('gdp')?.outcome).toBe('not-applicable')
  })

  test('sends back what leaves out more than a fifth of the indicators, counted once each', () => {
    const first = framework.indicators.map((each) => each.dataPoints[0]?.key ?? '')
    const reporting = (count: number) =>
      outcomes({ values: Object.fromEntries(first.slice(0, count).map((key) => [key, 1])) })('reported')
    expect(reporting(73)).toMatchObject({ outcome: 'passed', numbers: { missing: 18, of: 91 } })
    expect(reporting(72)).toMatchObject({ outcome: 'flagged', numbers: { missing: 19, of: 91 } })
  })

  test('finds pollutants in ppm, wastewater out of order and shares that do not add up', () => {
    const no2 = 'EN: EN: AQ: 1C/no2'
    expect(outcomes({ values: { [no2]: 0.0105 }, last: { [no2]: 20 } })('pollutants')).toMatchObject({
      outcome: 'flagged',
      keys: [no2],
    })
    expect(outcomes({ values: { [no2]: 21 }, last: { [no2]: 20 } })('pollutants')?.outcome).toBe('passed')
    const water = (secondary: number) =>
      outcomes({ values: { 'EN: EN: WS: 4C/primary': 80, 'EN: EN: WS: 4C/secondary': secondary } })('wastewater')
    expect([water(70)?.outcome, water(90)?.outcome]).toEqual(['passed', 'flagged'])
    const routes = points.filter((each) => each.key.startsWith('EN: EN: WA: 1C/')).map((each) => each.key)
    const shares = (each: number) =>
      outcomes({ values: Object.fromEntries(routes.map((key) => [key, each])) })('shares')
    expect([shares(100 / 6)?.outcome, shares(20)?.outcome]).toEqual(['passed', 'flagged'])
  })

  test('looks into a rate that does not follow from the population', () => {
    const crime = points.find((each) => each.key === 'SC: SH: SA: 8C/value')
    const numerator = crime?.formula.kind === 'ratio' ? crime.formula.numerator : ''
    const inputs = { population: 100_000, [numerator]: 500 }
    const of = (value: number) => outcomes({ inputs, values: { 'SC: SH: SA: 8C/value': value } })('denominators')
    expect(of(900)).toMatchObject({ outcome: 'flagged', keys: ['SC: SH: SA: 8C/value'] })
    expect(of(501)?.outcome).toBe('passed')
  })
})
