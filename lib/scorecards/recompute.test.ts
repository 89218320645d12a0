import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { canonical, sha256 } from './canonical'
import { type Examined, freeze } from './freeze'
import { recompute } from './recompute'
import type { Scorecard } from './schema'

const framework = getFramework()
const city = {
  slug: 'a',
  name: 'A',
  country: 'ZZ',
  fictional: true,
  latitude: null,
  longitude: null,
  population: null,
  populationYear: null,
}

const reading = (value: number): Examined => ({
  content: {
    state: 'value',
    value,
    overwritten: false,
    precision: 'exact',
    reason: null,
    quality: 'measured',
    origin: null,
    source: null,
    sourceUrl: null,
    referenceYear: null,
    note: null,
  },
  verification: 'verified',
  verificationReason: null,
})

const publication = (value: number, inputs: Record<string, number>): Scorecard =>
  freeze({
    framework,
    benchmarkSet: 'reference',
    city,
    year: 2025,
    version: 1,
    basis: 'verified',
    basisNote: null,
    publishedAt: '2025-01-01T00:00:00.000Z',
    previousHash: null,
    readings: new Map([['EC: ICT: ICT: 2C/value', reading(value)]]),
    inputs: new Map(Object.entries(inputs)),
  })

function prove({ contentHash: _, ...document }: Scorecard, by: Framework = framework): boolean {
  const text = canonical(document)
  return recompute(text, sha256(text), by).ok
}

describe('a publication, computed again', () => {
  const figures = { 'EC: ICT: ICT: 2C/fixed_subscriptions': 50, households: 100 }

  test('holds when its value follows from its figures', () => {
    expect(prove(publication(50, figures))).toBe(true)
  })

  test('does not hold with another value, nor when its figures were taken away to hide that', () => {
    expect(prove(publication(99, figures))).toBe(false)
    expect(prove(publication(99, {}))).toBe(false)
  })

  test('holds also when the file of its benchmark set is gone', () => {
    const benchmarkSets = new Map([...framework.benchmarkSets].filter(([id]) => id !== 'reference'))
    expect(prove(publication(50, figures), { ...framework, benchmarkSets })).toBe(true)
  })
})
