import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { earliest, nameOfScope, partsOf, withoutPerson } from './own-work'

const framework = getFramework()
const anna = { id: 'a', name: 'Anna' }
const share = (scope: string, dueOn: string | null = null) => ({ assignee: anna, scope, dueOn })

describe('the parts of a person', () => {
  const shares = [
    share('SC: EH: H: 1C', '2026-06-30'),
    share('economy.ict.transport'),
    { ...share('economy.ict.drainage'), assignee: { id: 'b', name: 'Béla' } },
  ]
  test('are their own, in the order of the framework, each with the category it is filled in', () => {
    expect(partsOf(framework, new Map(), shares, 'a')).toMatchObject([
      { name: 'Transport (ICT)', category: 'economy.ict.transport', progress: { indicators: { done: 0, total: 3 } } },
      {
        name: 'Life Expectancy',
        category: 'society-and-culture.education-health-and-culture.health',
        dueOn: '2026-06-30',
      },
    ])
  })

  test('leave out what the framework does not have', () => {
    expect(partsOf(framework, new Map(), [share('economy.ict.magic')], 'a')).toEqual([])
  })
})

test('a category whose name is taken twice is told apart by its sub-dimension, another one is not', () => {
  expect(nameOfScope(framework, 'economy.infrastructure.transport')).toBe('Transport (Infrastructure)')
  expect(nameOfScope(framework, 'economy.ict.drainage')).toBe('Drainage')
})

test('what nobody has is everything at first, and less with every share', () => {
  expect(withoutPerson(framework, [])).toHaveLength(91)
  expect(withoutPerson(framework, [share('economy.ict.transport'), share('SC: EH: H: 1C')])).toHaveLength(87)
})

test('the earliest day is found among those that are set', () => {
  expect(earliest(['2026-07-01', null, '2026-06-30'])).toBe('2026-06-30')
  expect(earliest([null])).toBeNull()
})
