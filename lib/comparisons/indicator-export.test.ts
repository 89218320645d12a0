import { describe, expect, it } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { columnNames } from '@/lib/scorecards/observations'
import { indicatorColumns, indicatorMetadata, indicatorRow } from './indicator-export'
import type { CurrentRow } from './standings'

const framework = getFramework()
const indicator = framework.indicators.find(({ code }) => code === 'EC: ICT: ICT: 2C')
const set = framework.benchmarkSets.get('reference')
if (!indicator || !set) throw new Error('the standard has changed')

const row: CurrentRow = {
  ...{ slug: 'x', name: 'X', country: 'ZZ', fictional: true, year: 2025, version: 1, basis: 'verified' },
  ...{ dataPoint: 'value', state: 'verified', value: 30, percent: 30, points: 1, precision: 'exact' },
  ...{
    quality: 'measured',
    referenceYear: 2024,
    source: 'Yearbook',
    sourceUrl: null,
    reason: null,
    note: 'of the region',
  },
  ...{ framework: 'u4ssc', edition: '2017', benchmarkSet: set.id, benchmarkHash: set.hash },
  ...{ publishedAt: new Date('2026-03-01T12:00:00Z'), contentHash: 'ab' },
}
const cells = (change: Partial<CurrentRow> = {}) => {
  const values = indicatorRow({ ...row, ...change }, indicator, framework)
  return Object.fromEntries(indicatorColumns.map(({ name }, at) => [name, values[at]]))
}

describe('the table of an indicator over all cities', () => {
  it('keeps its first columns where they were: what came later stands at the end', () => {
    const names = indicatorColumns.map(({ name }) => name)
    expect(names.slice(0, 28).at(-1)).toBe('licence')
    const targets = ['kind', 'optimum', 'worst', 'low', 'high', 'fit', 'source'].map((part) => `target_${part}`)
    expect(names.slice(28)).toEqual([...targets, 'note', 'reason'])
    expect(columnNames).toEqual(expect.arrayContaining(names))
  })
  it('says what a value is held against, and what is said with it', () => {
    const entry = set.entries.get('EC: ICT: ICT: 2C/value')
    expect(cells()).toMatchObject({
      ...{ target_kind: 'target', target_fit: entry?.fit, target_source: entry?.source?.url },
      ...{ note: 'of the region', reason: null, licence: 'CC-BY-4.0' },
    })
    expect(cells().target_optimum).toEqual(expect.any(Number))
  })
  it('never says of a value that it is held against targets which came after it', () => {
    expect(cells({ benchmarkHash: 'another' })).toMatchObject({ target_kind: null, target_optimum: null })
  })
})

describe('what is said of that table', () => {
  it('is how large it is, how to cite it, and of which moment', () => {
    const newest = new Date('2026-03-01T12:00:00Z')
    const said = indicatorMetadata(indicator, framework, { rows: 40, publications: 40, newest }, 'https://c.example')
    expect(said).toMatchObject({ rows: 40, publications: { count: 40, newest } })
    expect(said.citation).toBe(
      `Citymark: ${said.title}. U4SSC 2017. Publications: 40, as of 2026-03-01T12:00:00.000Z. ${said.page}`,
    )
  })
  it('says that nothing is published where nothing is', () => {
    const none = { rows: 0, publications: 0, newest: null }
    expect(indicatorMetadata(indicator, framework, none, '').citation).toContain(
      'Publications: 0, nothing published yet.',
    )
  })
})
