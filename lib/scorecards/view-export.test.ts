import { expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { makeCategory, makeDataPoint, makeScorecard } from '@/tests/support/scorecard-fixture'
import { viewNames } from './series/views'
import { groupIn, viewCsv, viewJson, viewMetadata } from './view-export'

const framework = getFramework()
const [several] = framework.indicators.filter(({ sdgTargets }) => sdgTargets.length > 1)
const indicator = several ?? expect.fail('no indicator serves two SDG targets')
const points = [makeDataPoint({ indicator: indicator.code }), makeDataPoint({ indicator: 'EC: X: Z: 9C' })]
const scorecard = makeScorecard([makeCategory(1, 'A')], points)
const origin = 'https://citymark.example'

test.each(viewNames)(
  'the files of a view (%s) are made of the same rows, and the metadata names every column',
  (name) => {
    const grouped = groupIn(name, scorecard, framework)
    const [head = '', ...rows] = viewCsv(grouped).trimEnd().split('\r\n')
    const { rows: count, columns, csv, citation } = viewMetadata(grouped, origin)
    const { values, groups } = viewJson(grouped, origin)
    expect(head).toBe(`\ufeff${columns.map((column) => column.name).join(',')}`)
    expect(Object.keys(values[0] ?? {})).toEqual(columns.map((column) => column.name))
    expect([values.length, count]).toEqual([rows.length, rows.length])
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(points.length)
    expect(csv).toBe(`${origin}/cities/testville/2024-v1/views/${name}.csv`)
    expect(citation).toContain('Testville 2024, version 1 (')
  },
)

test('a data point that serves several SDG targets has a row in each', () => {
  const { repeated, values } = viewJson(groupIn('sdg', scorecard, framework), origin)
  const rows = values.filter((row) => row.indicator === indicator.code)
  expect(rows.map(({ part }) => part).sort()).toEqual([...indicator.sdgTargets].sort())
  expect(repeated).toBe(1)
})
