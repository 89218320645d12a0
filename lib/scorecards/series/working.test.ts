import { describe, expect, it } from 'vitest'
import { numbersFor } from '@/lib/i18n/numbers'
import { makeDataPoint, makeUnscored } from '@/tests/support/scorecard-fixture'
import { ratioFactor, workOut } from './working'

const numbers = numbersFor('en-GB')
const write = { ...numbers, figure: (value: number) => numbers.figure(value, 'measured') }
const work = (change: Parameters<typeof makeDataPoint>[0]) =>
  workOut(makeDataPoint(change), write).map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' '))

const input = (value: number) => ({ key: 'k', name: 'an input', unit: 'households', value })

describe('the working of a data point', () => {
  it('runs from inputs to value to per cent of target', () => {
    expect(work({ inputs: [input(412), input(1190)], value: 34.62184873949579, percent: 34.62184873949579 })).toEqual([
      '412 ÷ 1 190 × 100 = 34.62',
      '34.62 ÷ 100 = 35 %',
    ])
  })
  it('says what a value past its target was clipped to', () => {
    expect(work({ value: 80, benchmark: { kind: 'target', optimum: 60 }, percent: 100 })).toEqual([
      '80.00 ÷ 60 = 133 % → 100 %',
    ])
  })
  it('measures a lower-is-better value from the worst goalpost', () => {
    expect(work({ value: 6.7, benchmark: { kind: 'goalposts', optimum: 0.5, worst: 25.9 }, percent: 75.6 })).toEqual([
      '(25.9 − 6.70) ÷ (25.9 − 0.5) = 76 %',
    ])
  })
  it('measures a higher-is-better value with goalposts the other way round', () => {
    expect(work({ value: 74, benchmark: { kind: 'goalposts', optimum: 83, worst: 54 }, percent: 68.97 })).toEqual([
      '(74.00 − 54) ÷ (83 − 54) = 69 %',
    ])
  })
  it('does not repeat inputs a city has overwritten', () => {
    expect(work({ inputs: [input(1), input(2)], value: 50, overwritten: true })).toEqual(['50.00 ÷ 100 = 50 %'])
  })
  it('is empty for what has no score', () => {
    expect(workOut(makeUnscored('not-reported'), write)).toEqual([])
  })
})

describe('the factor of a ratio', () => {
  it('is found from the figures', () => {
    expect(ratioFactor(412, 1190, (412 / 1190) * 100_000)).toBe(100_000)
    expect(ratioFactor(3, 4, 0.75)).toBe(1)
  })
  it('does not exist when the figures do not make the value, or the denominator is 0', () => {
    expect(ratioFactor(412, 1190, 12)).toBeNull()
    expect(ratioFactor(412, 0, 12)).toBeNull()
  })
})
