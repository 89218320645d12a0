import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard } from '@/tests/support/scorecard-fixture'
import type { DataPointView, Scorecard } from '../schema'
import {
  breaksOf,
  ceilingOf,
  changedSince,
  endsOf,
  runsOf,
  wayToTarget,
  yearsOfGroup,
  yearsOfPoint,
} from './over-years'

const of = (year: number, change: Partial<Scorecard> = {}, point: Partial<DataPointView> = {}): Scorecard => ({
  ...makeScorecard([makeCategory(1, 'A', { percent: year - 1950 })], [makeDataPoint(point)]),
  year,
  ...change,
})
const targets = (hash: string) => ({ benchmarkSet: { ...of(2024).benchmarkSet, hash } })
const years = (list: readonly number[]) => list.map((year) => ({ year }))

describe('a line over the years', () => {
  it('breaks where edition or targets change, and says which', () => {
    expect(
      breaksOf([
        of(2021),
        of(2022, targets('c')),
        of(2023, { ...targets('c'), edition: '2027' }),
        of(2024, { edition: '2027' }),
      ]),
    ).toEqual([
      { year: 2022, cause: 'benchmarks' },
      { year: 2023, cause: 'edition' },
      { year: 2024, cause: 'benchmarks' },
    ])
  })
  it('breaks for one data point where its definition changes, and once where everything changes', () => {
    const scorecards = [of(2022), of(2023, {}, { unit: 'number' }), of(2024, targets('c'), { unit: '%' })]
    expect(yearsOfPoint(scorecards, 'EC: X: A: 1C/value').breaks).toEqual([
      { year: 2024, cause: 'benchmarks' },
      { year: 2023, cause: 'definition' },
    ])
  })
  it('breaks at the first figure after a change, also where the year of the change has none', () => {
    const changes = [{ year: 2022, cause: 'edition' as const }]
    expect(changedSince(years([2020, 2021, 2023, 2024]), changes)).toEqual([false, false, true, false])
    expect(changedSince(years([2022, 2023]), changes)).toEqual([false, false])
  })
  it('is never joined over a missing year or a break, and loses no point', () => {
    const anyYears = fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { maxLength: 15 })
    fc.assert(
      fc.property(anyYears, anyYears, (held, broken) => {
        const runs = runsOf(
          years(held),
          broken.map((year) => ({ year, cause: 'edition' as const })),
        )
        expect(runs.flat().map(({ year }) => year)).toEqual([...held].sort((a, b) => a - b))
        for (const run of runs)
          for (const [index, { year }] of run.entries()) {
            if (index === 0) continue
            expect(year).toBe((run[index - 1]?.year ?? 0) + 1)
            expect(broken).not.toContain(year)
          }
      }),
    )
  })
  it('is told from the first year under the present rule to the last', () => {
    expect(endsOf(years([2020, 2022, 2024]), [{ year: 2022, cause: 'edition' }])).toEqual({
      from: { year: 2022 },
      to: { year: 2024 },
    })
    expect(endsOf(years([2020, 2024]), [{ year: 2022, cause: 'edition' }])).toBeNull()
    expect(endsOf(years([2024]), [])).toBeNull()
  })
})

it('a data point comes nearer or moves away, and does neither where its figures are written alike or its target is reached', () => {
  const way = (...ends: [value: number, percent: number][]) =>
    wayToTarget(
      ends.map(([value, percent], index) => of(2023 + index, {}, { value, percent })),
      makeDataPoint(),
      (view) => view.value?.toFixed(1) ?? null,
    )
  expect(way([50, 50], [51, 51])).toBe('up')
  expect(way([50, 50], [55, 45])).toBe('down')
  expect(way([50.01, 50.01], [50.02, 50.02])).toBe('same')
  expect(way([110, 100], [120, 100])).toBe('same')
  expect(way([50, 50])).toBeNull()
})

it('a group is followed through the years in which it stands', () => {
  const found = yearsOfGroup([of(2022), of(2024)], 'economy.x.a')
  expect(found.map(({ year, group }) => [year, group.percent])).toEqual([
    [2022, 72],
    [2024, 74],
  ])
})

it('a scale holds every figure and is at most twice as high as the highest', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1 }), (figures) => {
      const most = Math.max(...figures)
      expect(ceilingOf(figures)).toBeGreaterThanOrEqual(most)
      expect(ceilingOf(figures)).toBeLessThanOrEqual(2 * most)
    }),
  )
})
