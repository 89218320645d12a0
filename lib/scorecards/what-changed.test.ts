import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import type { ReadingContent } from '@/lib/submissions/evaluate'
import { type Verification, verifications } from '@/lib/submissions/words'
import { type Examined, freeze } from './freeze'
import type { Scorecard } from './schema'
import { causes, type WhatChanged, whatChanged } from './what-changed'

const framework = getFramework()
const points = framework.indicators.flatMap((each) => each.dataPoints)
const sets = [...framework.benchmarkSets.keys()]

const bare = { precision: 'exact', quality: 'not-stated', origin: null, source: null, sourceUrl: null } as const
const reading = (value: number, verification: Verification = 'verified'): Examined => {
  const content: ReadingContent = {
    ...bare,
    state: 'value',
    value,
    overwritten: true,
    reason: null,
    referenceYear: null,
    note: null,
  }
  return { content, verification, verificationReason: verification === 'not-verified' ? 'no' : null }
}

const published = (readings: Map<string, Examined>, benchmarkSet = 'reference'): Scorecard =>
  freeze({
    framework,
    benchmarkSet,
    readings,
    inputs: new Map(),
    city: {
      slug: 'x',
      name: 'X',
      country: 'ZZ',
      fictional: true,
      latitude: null,
      longitude: null,
      population: null,
      populationYear: null,
    },
    year: 2025,
    version: 1,
    basis: 'verified',
    basisNote: null,
    publishedAt: '2025-01-01T00:00:00.000Z',
    previousHash: null,
  })

const anyReading = fc
  .tuple(fc.double({ min: 0, max: 120, noNaN: true }), fc.constantFrom(...verifications))
  .map(([value, verification]) => reading(value, verification))
const anyReadings = fc
  .array(fc.option(anyReading, { freq: 3 }), { minLength: points.length, maxLength: points.length })
  .map((all) => new Map(all.flatMap((each, at) => (each ? [[points[at]?.key ?? '', each] as const] : []))))
const anyCard = fc.tuple(anyReadings, fc.constantFrom(...sets)).map(([readings, set]) => published(readings, set))

const compared = (before: Scorecard, after: Scorecard) => whatChanged(before, after, framework.bands)
const sums = ({ groups }: WhatChanged) =>
  Object.fromEntries(
    causes.map((cause) => [cause, groups.reduce((sum, each) => sum + Math.abs(each.parts?.[cause] ?? 0), 0)]),
  )

describe('what changed between two publications', () => {
  test('is split into parts that add up to the whole change exactly, in every group', () => {
    fc.assert(
      fc.property(anyCard, anyCard, (before, after) => {
        const { groups } = compared(before, after)
        expect(groups).toHaveLength(37)
        for (const { parts, change, before: from, after: to } of groups) {
          if (parts === null || change === null) {
            expect(from === null || to === null).toBe(true)
            continue
          }
          expect(causes.reduce((sum, cause) => sum + parts[cause], 0)).toBe(change)
          expect(change).toBe(Math.round((to ?? 0) * 1e9) - Math.round((from ?? 0) * 1e9))
          expect(parts.edition).toBe(0)
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('is nothing between a publication and itself', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const changed = compared(card, card)
        expect(changed.points).toEqual([])
        expect(changed.groups.every((each) => each.change === null || each.change === 0)).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  const [life, broadband] = ['SC: EH: H: 1C/value', 'EC: ICT: ICT: 2C/value']
  const base = new Map([
    [life, reading(60)],
    [broadband, reading(30)],
  ])

  test('is new data alone where a figure is another', () => {
    const changed = compared(published(base), published(new Map([...base, [broadband, reading(59)]])))
    expect(changed.points).toMatchObject([{ key: broadband, kinds: ['value'], before: { value: 30 } }])
    expect(sums(changed)).toEqual({ data: 3 * 50e9, coverage: 0, benchmarks: 0, edition: 0 })
  })

  test('is coverage alone where a figure came in or was refused', () => {
    const changed = compared(published(base), published(new Map([...base, [life, reading(60, 'not-verified')]])))
    expect(changed.points).toMatchObject([{ key: life, kinds: ['state'] }])
    expect(sums(changed)).toMatchObject({ data: 0, benchmarks: 0 })
    const came = compared(published(base), published(new Map([...base, ['EC: ICT: ICT: 1C/value', reading(1)]])))
    expect(came.points).toMatchObject([{ key: 'EC: ICT: ICT: 1C/value', kinds: ['state'] }])
    expect(sums(came)).toMatchObject({ data: 0, benchmarks: 0, edition: 0 })
    expect(sums(came).coverage).toBeGreaterThan(0)
  })

  const told: [kind: string, change: Partial<ReadingContent>][] = [
    ['precision', { precision: 'approximate' }],
    ['year', { referenceYear: 2024 }],
    ['quality', { quality: 'survey' }],
    ['source', { source: 'Yearbook' }],
    ['source', { sourceUrl: 'https://example.org/' }],
    ['note', { note: 'of the region' }],
  ]
  const only = (change: Partial<ReadingContent>) => {
    const { content, ...examined } = reading(30)
    return new Map([...base, [broadband, { ...examined, content: { ...content, ...change } }]])
  }

  test.each(told)('is not nothing where a correction leaves the figure and changes its %s', (kind, change) => {
    const changed = compared(published(base), published(only(change)))
    expect(changed.points).toMatchObject([{ key: broadband, kinds: [kind] }])
    expect(sums(changed)).toEqual({ data: 0, coverage: 0, benchmarks: 0, edition: 0 })
  })

  test.each(told)('is not told between two years by what each year states anew, such as %s', (_, change) => {
    expect(compared({ ...published(base), year: 2024 }, published(only(change))).points).toEqual([])
  })

  test('is a reason where a data point is absent in both for another one', () => {
    const absent = (reason: string) => {
      const { content, ...examined } = reading(0)
      return published(
        new Map([[life, { ...examined, content: { ...content, state: 'not-reported', value: null, reason } }]]),
      )
    }
    expect(compared(absent('no register'), absent('not counted')).points).toMatchObject([{ kinds: ['reason'] }])
  })

  test('is the benchmark set alone where only the targets differ', () => {
    const readings = new Map(points.map((point) => [point.key, reading(30)]))
    const changed = compared(published(readings, 'reference'), published(readings, 'official'))
    expect(new Set(changed.points.flatMap((each) => each.kinds))).toEqual(new Set(['target']))
    expect(sums(changed)).toMatchObject({ data: 0, coverage: 0, edition: 0 })
    expect(sums(changed).benchmarks).toBeGreaterThan(0)
  })
})
