import { describe, expect, it } from 'vitest'
import { numbersFor, percentDecimals } from './numbers'

describe('numbers for the reader', () => {
  const british = numbersFor('en-GB')
  it('stand with a narrow no-break space between thousands', () => {
    expect(british.count(6900000)).toBe('6\u202f900\u202f000')
  })
  it('keep the grouping of the locale', () => {
    expect(numbersFor('en-IN').count(6900000)).toBe('69\u202f00\u202f000')
  })
  it('carry the two decimals of a printed figure', () => {
    expect(british.figure(64, 'measured')).toBe('64.00')
    expect(british.figure(9032.14, 'measured')).toBe('9\u202f032.14')
  })
  it('never round a small figure to nothing', () => {
    expect(british.figure(0.0042, 'measured')).toBe('0.0042')
    expect(british.figure(0, 'measured')).toBe('0.00')
  })
  it('leave counts and approximate figures without decimals', () => {
    expect(british.figure(412, 'counted')).toBe('412')
    expect(british.figure(70, 'about')).toBe('70')
  })
})

describe('a comparison', () => {
  const british = numbersFor('en-GB')
  it('has one decimal, and a sign where it is a step', () => {
    expect(british.level(64)).toBe('64.0')
    expect([2.5, 0, -0.04, -0.3].map(british.step)).toEqual(['+2.5', '0.0', '0.0', '−0.3'])
  })
})

describe('a percentage', () => {
  it('is whole', () => expect(numbersFor('en-GB').percent(56.25)).toBe('56'))
  it('shows a decimal rather than landing on a boundary it is not on', () => {
    expect(numbersFor('en-GB').percent(95)).toBe('95')
    expect(numbersFor('en-GB').percent(95.2)).toBe('95.2')
    expect(numbersFor('en-GB').percent(95.04)).toBe('95.04')
    expect(numbersFor('en-GB').percent(99.9)).toBe('99.9')
    expect(numbersFor('en-GB').percent(0.02)).toBe('0.02')
    expect(percentDecimals(65.9)).toBe(1)
  })
})
