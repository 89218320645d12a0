import { describe, expect, it } from 'vitest'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { makeCategory, makeDataPoint, makeScorecard } from '@/tests/support/scorecard-fixture'
import { findCautions } from './cautions'
import { rowsOf } from './rows'

const category = makeCategory(1, 'A')
function publication(slug: string, dataPoint: Partial<DataPointView> = {}, change: Partial<Scorecard> = {}): Scorecard {
  const made = makeScorecard([category], [makeDataPoint({ category: category.id, ...dataPoint })])
  return { ...made, city: { ...made.city, slug, name: slug, population: 1000, populationYear: 2024 }, ...change }
}
const cautionsOf = (...scorecards: Scorecard[]) => {
  const rows = rowsOf(scorecards)
  const { cautions, lettersIn } = findCautions(scorecards, rows)
  return {
    kinds: cautions.map(({ kind }) => kind),
    cautions,
    letters: lettersIn(rows[0] as never),
  }
}

describe('cautions of a comparison', () => {
  it('always say that nobody knows whether the areas agree', () => {
    const { cautions } = cautionsOf(publication('a'), publication('b'))
    expect(cautions).toEqual([{ kind: 'area', at: [], letter: 'a' }])
  })
  it('say nothing of a city that is alone', () => {
    expect(cautionsOf(publication('a')).kinds).toEqual([])
  })
  it('name other years, and mark the figure of the unusual one', () => {
    const { kinds, letters } = cautionsOf(publication('a'), publication('b'), publication('c', { referenceYear: 2019 }))
    expect(kinds).toEqual(['years', 'area'])
    expect(letters).toEqual(['', '', 'a'])
  })
  it('name other ways of checking', () => {
    const { kinds } = cautionsOf(
      publication('a', {}, { basis: 'verified' }),
      publication('b', { state: 'transcribed' }, { basis: 'transcribed' }),
    )
    expect(kinds).toEqual(['basis', 'checks', 'area'])
  })
  it('name other classes of quality, and mark the less sure figure', () => {
    const { kinds, letters } = cautionsOf(publication('a'), publication('b', { quality: 'estimate' }))
    expect(kinds).toEqual(['quality', 'area'])
    expect(letters).toEqual(['', 'a'])
  })
  it('name another edition or other targets', () => {
    const set = { id: 'official', name: 'Official', official: true, hash: 'c'.repeat(64) }
    const benchmark = { kind: 'target', optimum: 80 } as const
    const { kinds, letters } = cautionsOf(publication('a'), publication('b', { benchmark }, { benchmarkSet: set }))
    expect(kinds).toEqual(['method', 'targets', 'area'])
    expect(letters).toEqual(['b', 'b'])
  })
  it('name notes, approximate figures and cities whose population nobody has given', () => {
    const unknown = publication('b', { precision: 'approximate' })
    const { cautions, letters } = cautionsOf(publication('a'), {
      ...unknown,
      city: { ...unknown.city, population: null },
    })
    expect(cautions).toEqual([
      { kind: 'notes', values: 1, at: [1], letter: 'a' },
      { kind: 'area', at: [1], letter: 'b' },
    ])
    expect(letters).toEqual(['', 'a'])
  })
  it('warn when an invented city stands beside a real one', () => {
    const invented = publication('b')
    expect(cautionsOf(publication('a'), { ...invented, city: { ...invented.city, fictional: true } }).kinds[0]).toBe(
      'fictional',
    )
  })
  it('take no notice of figures that were refused', () => {
    const refused = publication('b', {
      state: 'not-verified',
      value: null,
      percent: null,
      points: null,
      referenceYear: 2001,
    })
    expect(cautionsOf(publication('a'), refused).kinds).toEqual(['area'])
  })
})
