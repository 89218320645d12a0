import { expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { findValue, slugOfKey } from './address'

const framework = getFramework()

test('every data point has an address of its own, and the address leads back to it', () => {
  const keys = framework.indicators.flatMap((each) => each.dataPoints.map((point) => point.key))
  const slugs = keys.map((key) => slugOfKey(framework, key))
  expect(new Set(slugs).size).toBe(keys.length)
  expect(slugs.map((slug) => findValue(framework, slug ?? '')?.dataPoint.key)).toEqual(keys)
})

test('an address names the data point only where there are several', () => {
  expect(slugOfKey(framework, 'SC: SH: SA: 8C/value')).toBe('sc-sh-sa-8c')
  expect(slugOfKey(framework, 'EC: ICT: ICT: 4C/3g')).toBe('ec-ict-ict-4c.3g')
})

test.each(['', 'sc-sh-sa-8c.value', 'ec-ict-ict-4c', 'ec-ict-ict-4c.5g', 'nobody', '../x'])(
  '%j is the address of nothing',
  (slug) => {
    expect(findValue(framework, slug)).toBeNull()
  },
)
