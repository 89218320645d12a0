import { expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { inScope, isScope, isWithin } from './scope'

const framework = getFramework()
const transport = { readings: [{ indicator: 'EC: ICT: T: 1C' }], inputs: {} }

test('a category holds its indicators, and an indicator itself alone', () => {
  const indicator = { code: 'EC: ICT: T: 1C', category: 'economy.ict.transport' }
  expect(inScope(['economy.ict.transport'], indicator)).toBe(true)
  expect(inScope(['EC: ICT: T: 1C'], indicator)).toBe(true)
  expect(inScope(['EC: ICT: T: 2C', 'economy.ict', 'economy.ict.transport.x'], indicator)).toBe(false)
})

test('only what has indicators can be given to somebody', () => {
  expect(isScope(framework, 'economy.ict.transport')).toBe(true)
  expect(isScope(framework, 'EC: ICT: T: 1C')).toBe(true)
  for (const scope of ['economy', 'economy.ict', 'EC: ICT: T: 9C', '']) expect(isScope(framework, scope)).toBe(false)
})

test('a save lies inside the scopes only as a whole', () => {
  const scopes = ['economy.ict.transport']
  const other = { indicator: 'SC: EH: H: 1C' }
  expect(isWithin(framework, scopes, transport)).toBe(true)
  expect(isWithin(framework, scopes, { ...transport, readings: [...transport.readings, other] })).toBe(false)
  expect(isWithin(framework, [], transport)).toBe(false)
})

test('the inputs of an indicator lie inside with it; shared, foreign and unknown ones never do', () => {
  const [indicator] = framework.indicators.filter((each) => each.category === 'economy.ict.transport')
  const own = indicator?.inputs.find((each) => !each.shared)?.key ?? ''
  expect(own).toContain('EC: ICT: T')
  const withInput = (key: string) =>
    isWithin(framework, ['economy.ict.transport'], { readings: [], inputs: { [key]: 1 } })
  expect(withInput(own)).toBe(true)
  for (const key of ['population', 'SC: EH: H: 1C/life_expectancy', 'EC: ICT: T: 1C/nothing'])
    expect(withInput(key)).toBe(false)
})
