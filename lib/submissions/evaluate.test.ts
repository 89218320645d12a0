import { describe, expect, it, test } from 'vitest'
import { framework, points } from '@/tests/support/subject'
import { hardFault, inputFault } from './evaluate'

const fault = (key: string, value: number | null, inputs: Record<string, number> = {}) => {
  const point = points.find((each) => each.key === key)
  if (!point) throw new Error(`no data point ${key}`)
  return hardFault(point, value, new Map(Object.entries(inputs)))
}
const internet = 'EC: ICT: ICT: 1C/value'
const online = 'EC: ICT: ICT: 1C/online_households'

describe('a value is refused', () => {
  test.each([
    ['above its range', internet, 104.92, {}, '104.92', 'at least 0 and at most 100 (% of households)'],
    [
      'computed above its range',
      internet,
      null,
      { [online]: 60, households: 50 },
      '120',
      'at least 0 and at most 100 (% of households)',
    ],
    ['below its range', 'EC: I: T: 5A/value', 0.9, {}, '0.9', 'at least 1 (ratio)'],
    [
      'by a denominator of zero',
      internet,
      null,
      { [online]: 60, households: 0 },
      '0',
      'a figure other than 0 for "households"',
    ],
    [
      'without one of its figures',
      internet,
      null,
      { [online]: 60 },
      'no figure',
      'a figure for "households", or the state "not reported"',
    ],
    ['that is neither yes nor no', 'SC: SH: SA: 3A/value', 2, {}, '2', '1 for yes or 0 for no'],
  ])('%s', (_, key, value, inputs, found, expected) => {
    expect(fault(key, value, inputs)).toEqual({ where: key, found, expected })
  })

  it('and nothing that is possible is', () => {
    expect(fault(internet, null, { [online]: 40, households: 50 })).toBeNull()
    expect(fault(internet, 100)).toBeNull()
    expect(fault('SC: SH: SA: 3A/value', 0)).toBeNull()
    expect(fault('EC: ICT: ICT: 2C/value', 130)).toBeNull()
  })
})

describe('an input is refused', () => {
  const inputs = [...framework.sharedInputs, ...framework.indicators.flatMap((each) => each.inputs)]
  it('below zero, though two of them would make a fine quotient', () => {
    for (const input of inputs)
      expect(inputFault(input, -1)).toMatchObject({ where: `input ${input.key}`, found: '-1' })
  })
  it('as anything but yes or no where those are asked', () => {
    expect(inputFault({ key: 'plan', unit: 'yes/no' }, 0.5)?.expected).toBe('1 for yes or 0 for no')
    for (const input of inputs) for (const value of [0, 1]) expect(inputFault(input, value)).toBeNull()
  })
})
