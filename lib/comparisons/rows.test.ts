import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import { groupScores, groupsByGap } from './groups'
import { lettersOf } from './letters'
import { byGap, chooseRows, isCommon, overlapsOf, rowsOf } from './rows'

const category = makeCategory(1, 'A')
const bands = [
  { id: 'below-33', points: 1, from: 0, owns: true },
  { id: '33-66', points: 2, from: 33, owns: true },
  { id: '66-95', points: 3, from: 66, owns: true },
  { id: 'above-95', points: 4, from: 95, owns: false },
] as const

/** A publication whose data points earn these points, null for those without a figure. */
const earning = (points: readonly (number | null)[]) =>
  makeScorecard(
    [category],
    points.map((earned, at) => {
      const known = {
        category: category.id,
        indicator: `EC: X: A: ${at}C`,
        level: at % 2 ? 'advanced' : 'core',
      } as const
      return earned === null
        ? makeUnscored('not-reported', known)
        : makeDataPoint({ ...known, points: earned, percent: earned * 25 })
    }),
  )
const anyPoints = fc.option(fc.integer({ min: 1, max: 4 }))
const anyCities = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.array(fc.array(anyPoints, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 8 }))

const usual = { onlyCommon: false, show: 'shared', level: 'all' } as const

describe('the rows of a comparison', () => {
  it('with "only common data points" are exactly those that every city has', () => {
    fc.assert(
      fc.property(anyCities, (cities) => {
        const rows = rowsOf(cities.map(earning))
        const common = chooseRows(rows, { ...usual, onlyCommon: true })
        const expected = cities[0]?.flatMap((_, at) =>
          cities.every((city) => city[at] !== null) ? [`EC: X: A: ${at}C`] : [],
        )
        expect(common.map(({ dataPoint }) => dataPoint.indicator)).toEqual(expected)
        expect(common.every(isCommon)).toBe(true)
      }),
    )
  })
  it('only grow with every city that is left out, and never depend on the order of the cities', () => {
    fc.assert(
      fc.property(anyCities, (cities) => {
        const common = (some: typeof cities) =>
          chooseRows(rowsOf(some.map(earning)), { ...usual, onlyCommon: true }).map(({ key }) => key)
        expect(common([...cities].reverse())).toEqual(common(cities))
        if (cities.length > 1) expect(common(cities.slice(1))).toEqual(expect.arrayContaining(common(cities)))
      }),
    )
  })
  it('show what at least two have unless told otherwise, and the core alone when asked', () => {
    const rows = rowsOf([earning([1, 2, null, 4]), earning([1, null, null, 3])])
    expect(chooseRows(rows, usual)).toHaveLength(2)
    expect(chooseRows(rows, { ...usual, show: 'all' })).toHaveLength(4)
    expect(chooseRows(rows, { ...usual, show: 'all', level: 'core' })).toHaveLength(2)
  })
  it('know the widest gap and who overlaps most', () => {
    const rows = rowsOf([earning([1, 2, 3]), earning([4, 3, null]), earning([null, null, 3])])
    expect(byGap(rows).map(({ gap }) => gap)).toEqual([75, 25, 0])
    expect(overlapsOf(rows)[0]).toEqual({ a: 0, b: 1, count: 2 })
  })
})

describe('scores over common data points', () => {
  it('count points over the most that those data points can earn', () => {
    const scorecards = [earning([4, 1, 4]), earning([2, 2, null])]
    const rows = chooseRows(rowsOf(scorecards), { ...usual, onlyCommon: true })
    const [economy] = groupScores(scorecards, { rows, bands })
    expect(economy?.counted).toBe(2)
    expect(economy?.cells.map(({ percent }) => percent)).toEqual([62.5, 50])
    expect(economy?.cells.map(({ position }) => position?.from)).toEqual([1, 2])
  })
  it('leave nothing open: what could still come counts for none of them', () => {
    fc.assert(
      fc.property(anyCities, (cities) => {
        const scorecards = cities.map(earning)
        const rows = chooseRows(rowsOf(scorecards), { ...usual, onlyCommon: true })
        for (const { cells } of groupScores(scorecards, { rows, bands }))
          for (const { position, open } of cells) expect(open).toEqual(position)
      }),
    )
  })
  it('are put in order by how far they lie apart, provisional ones left out', () => {
    const scorecards = [earning([4, 1]), earning([2, 1])]
    expect(groupsByGap(groupScores(scorecards, null))).toEqual([{ name: expect.any(String), gap: 0 }])
    const [first] = scorecards
    const dimensions = (first?.dimensions ?? []).map((each) => ({ ...each, provisional: true }))
    expect(groupsByGap(groupScores(first ? [{ ...first, dimensions }, first] : [], null))).toEqual([])
  })
  it('do not lift a city over the coverage gate', () => {
    const below = earning([4])
    const dimensions = below.dimensions.map((dimension) => ({ ...dimension, provisional: true }))
    const [economy] = groupScores([{ ...below, dimensions }, earning([1])], null)
    expect(economy?.cells.map(({ position }) => position)).toEqual([null, { from: 1, to: 1, of: 1 }])
  })
})

describe('the sign of a city', () => {
  it('is its initial, numbered where several share it', () => {
    expect(lettersOf(['Ålesund', 'Riyadh', 'Rana', 'Pully'])).toEqual(['Å', 'R1', 'R2', 'P'])
  })
})
