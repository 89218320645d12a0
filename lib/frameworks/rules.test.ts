import { describe, expect, test } from 'vitest'
import { getFramework } from './registry'
import { makeRules } from './rules'

const framework = getFramework()
const rules = makeRules(framework, 'reference')

describe('the rules of an assessment', () => {
  test('hold every data point once, in reading order', () => {
    const keys = framework.indicators.flatMap((indicator) => indicator.dataPoints.map((point) => point.key))
    expect(rules.dataPoints.map((point) => point.key)).toEqual(keys)
  })

  test('count each data point in one dimension, one sub-dimension and one category', () => {
    for (const level of ['dimension', 'sub-dimension', 'category']) {
      const members = rules.groups.filter((group) => group.level === level).flatMap((group) => group.dataPoints)
      expect(members.toSorted((a, b) => a - b)).toEqual(rules.dataPoints.map((_, i) => i))
    }
  })

  test('put each group before the groups within it', () => {
    const ids = rules.groups.map((group) => group.id)
    expect(ids).toHaveLength(3 + 7 + 27)
    expect(ids.slice(0, 3)).toEqual(['economy', 'economy.ict', 'economy.ict.ict-infrastructure'])
  })

  test('keep sub-dimensions apart that share the name of a category', () => {
    const waste = rules.groups.filter((group) => group.id.endsWith('.waste'))
    expect(waste.map((group) => group.dataPoints.length)).toEqual([1, 6])
  })

  test('are made once for a framework and a benchmark set', () => {
    expect(makeRules(framework, 'reference')).toBe(rules)
    expect(makeRules(framework, 'official')).not.toBe(rules)
  })

  test('refuse a benchmark set that does not exist', () => {
    expect(() => makeRules(framework, 'wishes')).toThrow('there is no benchmark set "wishes"')
  })
})
