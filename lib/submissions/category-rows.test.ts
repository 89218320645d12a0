import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { groupCategories } from './category-rows'

const framework = getFramework()
const anna = { id: 'a', name: 'Anna' }
const transport = 'economy.ict.transport'
const rowsOf = (...rest: [shares?: Parameters<typeof groupCategories>[2], warned?: string[], core?: boolean]) => {
  const [shares = [], warned = [], core = false] = rest
  return groupCategories(framework, new Map(), shares, warned, core).flatMap((group) => group.rows)
}
const find = (rows: ReturnType<typeof rowsOf>, id: string) => rows.find((row) => row.category.id === id)

describe('the overview of a submission', () => {
  test('has all categories under their seven sub-dimensions, and every data point once', () => {
    expect(groupCategories(framework, new Map(), [], [], false)).toHaveLength(7)
    expect(rowsOf().reduce((sum, row) => sum + row.dataPoints.total, 0)).toBe(112)
  })

  test('leaves out, core first, the categories without a core indicator', () => {
    expect(find(rowsOf([], [], true), 'economy.ict.drainage')).toBeUndefined()
    expect(find(rowsOf([], [], true), transport)?.core.total).toBeGreaterThan(0)
  })

  test('names whoever has a category or a part of it, each once', () => {
    const part = { assignee: anna, scope: 'EC: ICT: T: 1C', dueOn: null }
    const whole = { assignee: anna, scope: transport, dueOn: '2026-06-30' }
    expect(find(rowsOf([part]), transport)?.holders).toEqual([{ ...anna, dueOn: null, whole: false }])
    expect(find(rowsOf([part, whole]), transport)?.holders).toEqual([{ ...anna, dueOn: '2026-06-30', whole: true }])
    expect(find(rowsOf([whole, part]), transport)?.holders).toEqual([{ ...anna, dueOn: '2026-06-30', whole: true }])
  })

  test('counts a warning in its own category', () => {
    const rows = rowsOf([], ['EC: ICT: T: 1C/value'])
    expect(rows.filter((row) => row.warnings > 0).map((row) => row.category.id)).toEqual([transport])
  })
})
