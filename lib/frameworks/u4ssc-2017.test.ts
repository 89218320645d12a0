import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { goals } from './goals'
import { loadFramework } from './load'
import { getFramework } from './registry'
import { findDataPoint, findIndicator } from './rules'
import { targets } from './targets'
import { listCategories, listNodes } from './tree'

const framework = getFramework()
const { indicators, benchmarkSets } = framework
const points = indicators.flatMap((indicator) => indicator.dataPoints)

describe('U4SSC 2017 as ITU counts it', () => {
  test('has 91 indicators, 54 of them core, with 112 data points', () => {
    expect(indicators).toHaveLength(91)
    expect(indicators.filter((indicator) => indicator.level === 'core')).toHaveLength(54)
    expect(points).toHaveLength(112)
    expect(new Set(points.map((point) => point.key)).size).toBe(112)
  })

  test('serves SDG targets and goals whose words are known, and no others', () => {
    const served = new Set(indicators.flatMap(({ sdgTargets }) => sdgTargets))
    const [whole, parts] = [
      [...served].filter((each) => !each.includes('.')),
      [...served].filter((each) => each.includes('.')),
    ]
    expect(parts.sort()).toEqual(Object.keys(targets).sort())
    expect(whole.filter((goal) => goals[Number(goal)] === undefined)).toEqual([])
  })

  test('has 3 dimensions, 7 sub-dimensions and 27 categories, numbered in reading order', () => {
    const levels = listNodes(framework.dimensions).map((node) => node.level)
    expect(levels.filter((level) => level === 'dimension')).toHaveLength(3)
    expect(levels.filter((level) => level === 'sub-dimension')).toHaveLength(7)
    const categories = listCategories(framework.dimensions)
    expect(categories.map((node) => node.number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
    expect(categories[0]?.id).toBe('economy.ict.ict-infrastructure')
    expect(categories[26]?.id).toBe('society-and-culture.safety-housing-and-social-inclusion.food-security')
    expect(framework.dimensions.map((node) => node.name)).toEqual(['Economy', 'Environment', 'Society and Culture'])
  })

  test('lists its indicators in the order of the categories', () => {
    const order = listCategories(framework.dimensions).map((node) => node.id)
    const places = indicators.map((indicator) => order.indexOf(indicator.category))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(indicators.slice(0, 5).map((indicator) => indicator.slug)).toEqual([
      'ec-ict-ict-1c',
      'ec-ict-ict-2c',
      'ec-ict-ict-3c',
      'ec-ict-ict-4c',
      'ec-ict-ict-5a',
    ])
  })

  test('owns the band boundaries as the methodology says', () => {
    expect(framework.bands.map(({ from, owns, points }) => ({ from, owns, points }))).toEqual([
      { from: 0, owns: true, points: 1 },
      { from: 33, owns: true, points: 2 },
      { from: 66, owns: true, points: 3 },
      { from: 95, owns: false, points: 4 },
    ])
    expect(framework.coverageGate).toBe(0.65)
  })
})

describe('what the public reads', () => {
  test('every indicator has a definition, a source and references that can be opened', () => {
    for (const indicator of indicators) {
      expect(indicator.definition.length).toBeGreaterThan(20)
      expect(indicator.dataSources.length).toBeGreaterThan(0)
      for (const url of indicator.references) expect(new URL(url).protocol).toBe('https:')
    }
  })

  test('no text speaks of how somebody searched', () => {
    const text = JSON.stringify(indicators)
    expect(text).not.toMatch(/not in the store|not stored|index id|KS vocabulary|excerpt|higher_better|lower_better/i)
  })

  test('what was inferred is marked as such', () => {
    expect(indicators.filter((indicator) => !indicator.typeSeen).length).toBeGreaterThan(0)
    expect(indicators.every((indicator) => indicator.type !== null || !indicator.typeSeen)).toBe(true)
  })
})

describe('the benchmark sets', () => {
  test('both say something about every data point', () => {
    expect([...benchmarkSets.keys()]).toEqual(['official', 'reference'])
    for (const set of benchmarkSets.values()) expect(set.entries.size).toBe(112)
  })

  test('the official set has one benchmark, 60 % for fixed broadband, and a reason for each of the others', () => {
    const entries = [...(benchmarkSets.get('official')?.entries.values() ?? [])]
    const set = entries.filter((entry) => entry.benchmark.kind !== 'none')
    expect(set.map(({ dataPoint, benchmark }) => ({ dataPoint, benchmark }))).toEqual([
      { dataPoint: 'EC: ICT: ICT: 2C/value', benchmark: { kind: 'target', optimum: 60 } },
    ])
    const officiallyWithout = entries.filter(
      ({ benchmark }) => benchmark.kind === 'none' && benchmark.reason.startsWith('U4SSC sets no benchmark'),
    )
    expect(officiallyWithout.map((entry) => entry.dataPoint)).toEqual([
      'EC: ICT: ICT: 5A/value',
      'EC: ICT: PS: 1A/number',
      'EC: ICT: PS: 2A/value',
      'SC: EH: C: 2A/value',
    ])
  })

  test('every reference target names its source, its fit and how sure it is', () => {
    for (const entry of benchmarkSets.get('reference')?.entries.values() ?? []) {
      if (entry.benchmark.kind === 'none') continue
      expect(entry.fit && entry.basis && entry.source?.url && entry.confidence).toBeTruthy()
    }
  })

  test('only the official set calls itself official', () => {
    expect([...benchmarkSets.values()].map((set) => set.official)).toEqual([true, false])
  })
})

describe('inputs', () => {
  test('are asked for once: population feeds many indicators under one key', () => {
    const users = points.filter(({ formula }) => formula.kind === 'ratio' && formula.denominator === 'population')
    expect(users.length).toBeGreaterThan(25)
  })

  test('of one indicator keep its code in their key, so that equal ids never meet', () => {
    const keys = indicators.flatMap((indicator) => indicator.inputs.map((input) => input.key))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('EC: ICT: D: 1A/monitored_length')
  })
})

describe('loading', () => {
  test('gives the same framework every time', () => {
    const folder = path.join(process.cwd(), 'lib/frameworks/u4ssc/2017')
    expect(loadFramework(folder)).toEqual(loadFramework(folder))
  })

  test('happens once per process, and what is loaded cannot be changed', () => {
    expect(getFramework()).toBe(framework)
    expect(Object.isFrozen(indicators)).toBe(true)
    expect(Object.isFrozen(points[0]?.formula)).toBe(true)
    expect(Object.isFrozen(benchmarkSets.get('reference')?.entries.get('EC: ICT: ICT: 1C/value')?.source)).toBe(true)
  })

  test('refuses an edition that is not shipped', () => {
    expect(() => getFramework('u4ssc', '../../..')).toThrow('there is no framework edition')
  })
})

describe('an indicator is found', () => {
  test.each([
    ['ec-ict-ict-2c', 'EC: ICT: ICT: 2C'],
    ['EC:ICT:ICT:2C', 'EC: ICT: ICT: 2C'],
    ['EC: ICT: ICT: 5C', 'EC: ICT: ICT: 5A'],
    ['SC: EH: H: 6A', 'SC: EH: ED: 5A'],
    ['Poverty Rate', 'SC: SH: SI: 3C'],
  ])('by %s', (text, code) => {
    expect(findIndicator(framework, text)?.code).toBe(code)
  })

  test('or not at all', () => {
    expect(findIndicator(framework, 'EC: ICT: ICT: 9C')).toBeNull()
  })
})

describe('the published values', () => {
  const file = readFileSync(path.join(process.cwd(), 'prisma/seed/published-values.csv'), 'utf8')
  const rows: Record<string, string>[] = parse(file, { columns: true })

  test.each(rows)('$city $indicator $data_point is a possible value of a data point', (row) => {
    const place = findDataPoint(framework, `${row.indicator}/${row.data_point}`)
    expect(place).not.toBeNull()
    expect(row.source).toMatch(/^https:\/\/(www\.)?itu\.int\//)
    if (place === null || row.status === 'not-reported') return
    const { formula, range } = place.dataPoint
    if (formula.kind === 'yes-no') return expect(row.value).toMatch(/^(yes|no)$/)
    expect(Number(row.value)).toBeGreaterThanOrEqual(range.min ?? Number.NEGATIVE_INFINITY)
    expect(Number(row.value)).toBeLessThanOrEqual(range.max ?? Number.POSITIVE_INFINITY)
  })

  test('stand for a data point of a city once', () => {
    const keys = rows.map((row) => `${row.city} ${row.reference_year} ${row.indicator} ${row.data_point}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
