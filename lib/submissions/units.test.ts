import { describe, expect, it, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import messages from '@/messages/en.json'
import { conversionsFor, convert } from './units'

const { indicators, sharedInputs } = getFramework()
const inputs = [...sharedInputs, ...indicators.flatMap((each) => each.inputs)]
const factor = (key: string, from: string) => {
  const input = inputs.find((each) => each.key === key)
  return input && conversionsFor(input).find((each) => each.from === from)?.factor
}

describe('a gas is converted with its own factor', () => {
  test.each([
    ['no2', 1900, 1.9],
    ['so2', 2620, 2.62],
    ['o3', 1960, 1.96],
  ])('%s', (gas, ppm, ppb) => {
    expect(factor(`EN: EN: AQ: 1C/${gas}`, 'ppm')).toBe(ppm)
    expect(factor(`EN: EN: AQ: 1C/${gas}`, 'ppb')).toBe(ppb)
  })
  it('dust is weighed, not counted: it has no ppm', () => {
    expect(factor('EN: EN: AQ: 1C/pm25', 'ppm')).toBeUndefined()
    expect(factor('EN: EN: AQ: 1C/pm25', 'mg/m³')).toBe(1000)
  })
})

describe('a figure of the source becomes one of the standard', () => {
  test.each([
    ['city_area', 'ha', 12_345, 123.45],
    ['city_area', 'm²', 5_000_000, 5],
    ['EN: EN: PSN: 1C/green_area', 'km²', 2.5, 250],
    ['EN: EN: PSN: 4A/recreation_area', 'ha', 3.2, 32_000],
    ['EN: E: E: 2C/electricity', 'GWh', 1.1, 1_100_000],
    ['EN: E: E: 2C/electricity', 'GJ', 3.6, 1000],
    ['EN: E: E: 3C/thermal_energy', 'kWh', 277.777777777778, 1],
    ['EN: E: E: 1C/energy', 'GWh', 1, 3600],
    ['EN: E: E: 4A/building_energy', 'MWh', 0.7, 700],
    ['water_consumption', 'm³/day', 1.1, 1100],
    ['water_consumption', 'm³/year', 365, 1000],
    ['population', 'thousand', 12.3, 12_300],
    ['gdp', 'million', 1.1, 1_100_000],
    ['SC: SH: SI: 2C/gini', 'index 0-100', 27, 0.27],
  ])('%s from %s', (key, from, found, asked) => {
    expect(convert(found, { factor: factor(key, from) ?? Number.NaN })).toBe(asked)
  })
})

it('every conversion leads to a unit that the standard asks for', () => {
  const units = new Set(inputs.map((input) => input.unit))
  for (const input of inputs)
    for (const conversion of conversionsFor(input)) {
      expect(units).toContain(conversion.to)
      expect(conversion.factor).toBeGreaterThan(0)
      if (conversion.note) expect(messages.units.notes).toHaveProperty(conversion.note)
    }
})

it('there and back is the same figure', () => {
  const there = factor('city_area', 'ha') ?? 0
  const back = factor('EN: EN: PSN: 1C/green_area', 'km²') ?? 0
  expect(convert(convert(123.45, { factor: back }), { factor: there })).toBe(123.45)
})

it('a yes has nothing to convert', () => {
  expect(conversionsFor({ key: 'SC: SH: SA: 3A/all_elements', unit: 'yes/no' })).toEqual([])
})
