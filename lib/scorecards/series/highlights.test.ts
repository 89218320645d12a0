import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCategory, makeDataPoint, makeScorecard, makeUnscored } from '@/tests/support/scorecard-fixture'
import type { DataPointView, PublishedState } from '../schema'
import { findAbsences, findGaps, findMoved, findStrengths, otherYear } from './highlights'

const category = makeCategory(1, 'A')
const point = (name: string, change: Partial<DataPointView> = {}) =>
  makeDataPoint({ name, indicator: `EC: X: A: ${name}`, ...change })
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

const states: PublishedState[] = ['verified', 'transcribed', 'reported', 'in-question', 'not-verified', 'not-reported']
const anyPoint = fc
  .record({ state: fc.constantFrom(...states), percent: fc.double({ min: 0, max: 100, noNaN: true }), id: fc.nat() })
  .map(({ state, percent, id }) => {
    const points = percent > 95 ? 4 : percent >= 66 ? 3 : percent >= 33 ? 2 : 1
    const change = { indicator: `EC: X: A: ${id}`, state }
    if (state === 'in-question' || state === 'not-verified' || state === 'not-reported')
      return makeUnscored(state, change)
    return makeDataPoint({ ...change, percent, points })
  })
const anyPoints = fc.array(anyPoint, { maxLength: 40 })

describe('the strengths of a publication', () => {
  it('are counted and named while they are few, with how many are verified', () => {
    const found = findStrengths(
      makeScorecard(
        [category],
        [
          point('1', { points: 4, percent: 100 }),
          point('2', { points: 4, percent: 96, state: 'reported' }),
          point('3'),
        ],
      ),
    )
    expect(found).toMatchObject({ top: 2, scored: 3, verified: 1, most: [{ top: 2, scored: 3 }] })
    expect(names(found.named)).toEqual(['1', '2'])
  })
  it('are told by category when they are many: the most first, of equal ones the smaller category', () => {
    const of = (number: number, id: string, top: number, rest: number) => ({
      category: makeCategory(number, id),
      points: Array.from({ length: top + rest }, (_, at) =>
        point(`${id}${at}`, { category: `economy.x.${id}`, points: at < top ? 4 : 2 }),
      ),
    })
    const groups = [of(1, 'a', 2, 3), of(2, 'b', 2, 0), of(3, 'c', 4, 4), of(4, 'd', 0, 2), of(5, 'e', 1, 0)]
    const { named, most, asMany } = findStrengths(
      makeScorecard(
        groups.map((group) => group.category),
        groups.flatMap((group) => group.points),
      ),
    )
    expect(named).toEqual([])
    expect(most.map((each) => each.category.number)).toEqual([3, 2, 1])
    expect(asMany).toBe(0)
  })
  it('say how many more categories hold as many as the last that is named', () => {
    const categories = [1, 2, 3, 4, 5].map((number) => makeCategory(number, `${number}`))
    const { most, asMany } = findStrengths(
      makeScorecard(
        categories,
        categories.map(({ id, name }) => point(name, { category: id, points: 4 })),
      ),
    )
    expect(most).toHaveLength(3)
    expect(asMany).toBe(2)
  })
})

describe('the gaps of a publication', () => {
  it('never leave out a value that is further from its target than one they name', () => {
    fc.assert(
      fc.property(anyPoints, (dataPoints) => {
        const { named, low } = findGaps(makeScorecard([category], dataPoints))
        const worst = Math.max(...named.map(({ percent }) => percent ?? 100))
        const scored = dataPoints.flatMap(({ percent }) => (percent === null ? [] : [percent]))
        expect(scored.filter((percent) => percent < Math.min(worst, 66)).length).toBeLessThanOrEqual(named.length)
        expect(low).toBe(dataPoints.filter(({ points }) => points === 1).length)
      }),
    )
  })
  it('name nothing that is not scored, and nothing above 66 % of target', () => {
    fc.assert(
      fc.property(anyPoints, (dataPoints) => {
        for (const { percent, unscored } of findGaps(makeScorecard([category], dataPoints)).named) {
          expect(unscored).toBeNull()
          expect(percent).toBeLessThan(66)
        }
      }),
    )
  })
  it('say how many more are as far as the last named, and prefer the verified among equals', () => {
    const zero = (name: string, state: PublishedState) => point(name, { percent: 0, points: 1, state })
    const { named, asFar } = findGaps(
      makeScorecard(
        [category],
        [...'1234567'].map((name) => zero(name, name < '4' ? 'reported' : 'verified')),
      ),
    )
    expect(names(named)).toEqual(['4', '5', '6'])
    expect(asFar).toBe(4)
  })
})

it('what is absent is told apart: not reported, of it core, refused, and not asked for at all', () => {
  const found = findAbsences(
    makeScorecard(
      [makeCategory(1, 'A', { reported: 0 }), makeCategory(2, 'B')],
      [
        makeUnscored('not-reported', { name: 'core' }),
        makeUnscored('not-reported', { name: 'advanced', level: 'advanced' }),
        makeUnscored('not-verified'),
        makeUnscored('not-applicable'),
        makeDataPoint(),
      ],
    ),
  )
  expect(found).toMatchObject({ missing: 2, refused: 1, asked: 4 })
  expect(names(found.core)).toEqual(['core'])
  expect(names(found.empty)).toEqual(['A'])
})

describe('what moved since an earlier year', () => {
  const was = (name: string, change: Partial<DataPointView> = {}) => point(name, { referenceYear: 2023, ...change })
  const moved = (before: DataPointView[], after: DataPointView[], edition = '2017') =>
    findMoved({ ...makeScorecard([category], before), year: 2023, edition }, makeScorecard([category], after))

  it('is told of figures of two years held against one target', () => {
    const found = moved(
      [was('1'), was('2'), was('3'), was('4')],
      [point('1', { percent: 70 }), point('2', { percent: 45 }), point('3', { percent: 80 }), point('4')],
    )
    expect(found).toMatchObject({ comparable: 4, nearer: 2, further: 1, held: 0 })
    expect(found.most?.after.name).toBe('3')
    expect(found.most?.change).toBe(30)
    expect(found.least?.after.name).toBe('2')
  })
  it('is never told where target, unit or edition is another, a figure is approximate, or its year the same or unknown', () => {
    const others: [Partial<DataPointView>, Partial<DataPointView>][] = [
      [{}, { benchmark: { kind: 'target', optimum: 90 } }],
      [{}, { unit: '% of inhabitants' }],
      [{ precision: 'approximate' }, {}],
      [{ referenceYear: 2024 }, {}],
      [{ referenceYear: null }, {}],
    ]
    for (const [before, after] of others)
      expect(
        moved([was('1', before)], [point('1', { percent: 90, ...after })]),
        JSON.stringify([before, after]),
      ).toEqual({ comparable: 0, nearer: 0, further: 0, most: null, least: null, held: 1 })
    expect(moved([was('1')], [point('1', { percent: 90 })], '2027')).toMatchObject({ comparable: 0, held: 1 })
  })
  it('is not told by one step where several are as large, whatever the decimals of a difference', () => {
    const before = [was('1', { percent: 10.1 }), was('2', { percent: 20.2 }), was('3', { percent: 90 })]
    const after = [point('1', { percent: 30.4 }), point('2', { percent: 40.5 }), point('3', { percent: 80 })]
    expect(moved(before, after)).toMatchObject({ most: { asLarge: 1 }, least: { asLarge: 0 } })
  })
  it('names no step where nothing moved, and none against its sense', () => {
    expect(moved([was('1')], [point('1')])).toMatchObject({ comparable: 1, most: null, least: null })
    expect(moved([was('1')], [point('1', { percent: 60 })])).toMatchObject({ least: null })
  })
})

it('the year of a figure is said where it is not the publication’s', () => {
  expect(otherYear(makeDataPoint({ referenceYear: 2022 }), 2024)).toBe(2022)
  expect(otherYear(makeDataPoint({ referenceYear: 2024 }), 2024)).toBeNull()
})
