import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { listCategories } from '@/lib/frameworks/tree'
import { buildSheet, type SheetSources } from './sheet'
import { buildRail, nextCategory } from './sheet-rail'

const framework = getFramework()
const categories = listCategories(framework.dimensions)
const sources = (id: string, part: Partial<SheetSources> = {}): SheetSources => {
  const category = categories.find((each) => each.id === id)
  const benchmarkSet = framework.benchmarkSets.get('reference')
  if (!category || !benchmarkSet) throw new Error('not in the framework')
  return {
    framework,
    benchmarkSet,
    category,
    submissionId: 's',
    userId: 'u',
    serial: '0',
    year: 2026,
    inputs: new Map(),
    readings: new Map(),
    last: null,
    peers: new Map(),
    closed: () => null,
    ...part,
  }
}

describe('the sheet of a category', () => {
  test('of all categories together has every data point once', () => {
    const keys = categories.flatMap((each) => buildSheet(sources(each.id)).rows.map((row) => row.key))
    expect([keys.length, new Set(keys).size]).toEqual([112, 112])
  })
  test('asks for a figure that two data points share in the first of them only', () => {
    const { rows } = buildSheet(sources('economy.ict.public-sector'))
    const [percent, number] = rows.filter((row) => row.indicator === 'EC: ICT: PS: 1A')
    expect(percent?.inputs.map((input) => input.typedIn)).toEqual([null, null])
    expect(number?.inputs.map((input) => input.typedIn)).toEqual([percent?.key])
  })
  test('has the shared figures its rows use at the top, with how many data points use each', () => {
    const { shared } = buildSheet(sources('economy.infrastructure.electricity-supply'))
    expect(shared.map((each) => each.key)).toEqual(['households', 'electricity_customers', 'customer_interruptions'])
    expect(shared.find((each) => each.key === 'customer_interruptions')?.uses).toBe(2)
  })
  test('carries what is on record of its own rows, and only the values of others', () => {
    const content = { state: 'value', value: 40 } as never
    const reading = { revision: 2, verification: 'unreviewed', verificationReason: null, content } as const
    const readings = new Map([
      ['EC: ICT: ES: 1C/value', reading],
      ['EC: I: WA: 1C/value', reading],
    ])
    const sheet = buildSheet(sources('economy.ict.electricity-supply', { readings }))
    expect(Object.keys(sheet.readings)).toEqual(['EC: ICT: ES: 1C/value'])
    expect(sheet.elsewhere).toEqual({ 'EC: I: WA: 1C/value': 40 })
  })
  test('closes rows as it is told, shared figures by themselves', () => {
    const closed = (indicator: string | null) => (indicator === null ? 'scope' : null)
    const sheet = buildSheet(sources('economy.ict.electricity-supply', { closed }))
    expect(sheet.shared.map((each) => each.closed)).toEqual(['scope'])
    expect(new Set(sheet.rows.map((row) => row.closed))).toEqual(new Set([null]))
  })
})

describe('the tree beside it', () => {
  const answered = new Map([
    ['EC: ICT: D: 1A/value', { state: 'value', reason: null, verification: 'unreviewed' } as const],
  ])
  const ann = { id: 'ann', name: 'Ann' }
  const shares = [
    { scope: 'economy.ict.drainage', assignee: ann },
    { scope: 'EC: ICT: T: 1C', assignee: ann },
    { scope: 'EC: ICT: T: 1C', assignee: { id: 'ben', name: 'Ben' } },
  ]
  const rail = buildRail(framework, answered, shares, (id) => id !== 'economy.ict.transport')
  test('counts every category and the whole', () => {
    expect([rail.done, rail.total, rail.groups.flatMap((each) => each.categories).length]).toEqual([1, 112, 27])
    const drainage = rail.groups[0]?.categories.find((each) => each.id === 'economy.ict.drainage')
    expect(drainage).toMatchObject({ number: 3, done: 1, total: 1, mine: true })
  })
  test('says with whom each category is, a single indicator of it being enough', () => {
    const holders = new Map(rail.groups.flatMap((each) => each.categories).map((each) => [each.id, each.holders]))
    expect(holders.get('economy.ict.drainage')).toEqual(['ann'])
    expect(holders.get('economy.ict.transport')).toEqual(['ann', 'ben'])
    expect(holders.get('economy.ict.public-sector')).toEqual([])
    expect(rail.holders.map((each) => each.name)).toEqual(['Ann', 'Ben'])
  })
  test('leads on to what is left and mine', () => {
    expect(nextCategory(rail, 'economy.ict.water-and-sanitation')?.id).toBe('economy.ict.electricity-supply')
    expect(nextCategory(rail, 'economy.ict.electricity-supply')?.id).toBe('economy.ict.public-sector')
    expect(nextCategory(rail, categories.at(-1)?.id ?? '')).toBeNull()
  })
})
