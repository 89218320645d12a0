import { expect, test } from 'vitest'
import {
  addressOf,
  gapsOf,
  type Member,
  medianOf,
  readChoice,
  type Standing,
  shiftsOf,
  spreadsOf,
  widestOf,
} from './groups'

const targets = (hash: string) => ({ id: 'reference', name: 'Public reference targets', official: false, hash })
const scores = (percent: number | null, reported: number, scored: string[]) => ({
  ...{ id: 'x', name: 'X', subDimension: 'Y', total: 9 },
  ...{ percent, reported, scored, provisional: reported < 3 },
})
const standing = (percent: number | null, also: Partial<Standing> = {}, reported = 4): Standing => ({
  year: 2025,
  version: 1,
  framework: 'u4ssc',
  edition: '2017',
  benchmarkSet: targets('a'),
  publishedAt: '2025-01-01T00:00:00.000Z',
  basis: 'verified',
  contentHash: `${percent} ${reported} ${JSON.stringify(also)}`,
  coverage: { reported, total: 9, verified: 0 },
  categories: [scores(percent, reported, ['a'])],
  ...also,
})
/** The year before. */
const earlier = (percent: number, also: Partial<Standing> = {}, reported = 4) =>
  standing(percent, { year: 2024, ...also }, reported)
const member = (name: string, before: Standing | null, after: Standing): Member => ({
  slug: name,
  name,
  country: 'NO',
  fictional: false,
  joined: null,
  left: null,
  latest: after,
  before,
  after,
})

test('there is a median of five cities and more, never of fewer', () => {
  expect(medianOf([10, 20, 30, 40])).toBeNull()
  expect(medianOf([50, 10, 40, 20, 30])).toBe(30)
  expect(medianOf([10, 20, 30, 40, 50, 60])).toBe(35)
})

test('a city below the coverage gate is shown and does not count in the median', () => {
  const members = [1, 2, 3, 4, 5].map((n) => member(`c${n}`, null, standing(n * 10, {}, n === 5 ? 2 : 4)))
  expect(spreadsOf(members)).toMatchObject([{ counted: 4, median: null, scores: { length: 5 } }])
})

test('a city without a score in a category is not in it', () => {
  expect(spreadsOf([member('a', null, standing(null))])).toMatchObject([{ scores: [], counted: 0 }])
})

test('a shift says what stands in the way of calling it a change', () => {
  const after = standing(70)
  const only = (before: Standing) => shiftsOf([member('a', before, after)])[0]?.shifts[0]?.warnings
  expect(only(earlier(60))).toEqual([])
  expect(only(earlier(60, { edition: '2024' }))).toEqual(['edition'])
  expect(only(earlier(60, { benchmarkSet: targets('b') }))).toEqual(['targets'])
  expect(only(earlier(60, { basis: 'provisional' }))).toEqual(['checking'])
  expect(only(earlier(60, {}, 5))).toEqual(['coverage'])
  expect(only(earlier(60, {}, 2))).toEqual(['coverage', 'gate'])
  expect(only(earlier(60, { categories: [scores(60, 4, ['b'])] }))).toEqual(['scored'])
})

test('what came later is no before', () => {
  const [old, now] = [earlier(60), standing(70)]
  expect(shiftsOf([member('a', now, old)])).toEqual([])
  expect(readChoice({ before: '2025', after: '2024' })).toEqual({ before: 2024, after: 2025 })
})

test('one publication is no change, and neither is one without the other', () => {
  const now = standing(70)
  expect(shiftsOf([member('a', now, now), member('b', null, now)])).toEqual([])
})

test('of a programme it is said where nothing is known from before a city joined, or since', () => {
  const [old, now] = [standing(60, { year: 2022 }), standing(70)]
  const members = [
    { ...member('both', old, now), joined: 2025 },
    { ...member('since only', null, now), joined: 2024 },
    { ...member('before only', old, old), joined: 2023 },
    member('of a country', old, old),
  ]
  expect(gapsOf(members, { before: null, after: null })).toEqual([
    { at: 1, joined: 2024, lacks: 'before' },
    { at: 2, joined: 2023, lacks: 'since' },
  ])
  expect(gapsOf(members, { before: 2022, after: null })).toEqual([])
})

test('the widest shift is one that nothing speaks against', () => {
  const members = [
    member('a', earlier(60), standing(65)),
    member('b', earlier(10, { edition: '2024' }), standing(90)),
    member('c', earlier(80), standing(72)),
  ]
  expect(widestOf(shiftsOf(members))).toMatchObject({ name: 'X', shift: { at: 2, from: 80, to: 72 } })
})

test('the years stand in the address; what is no year chooses nothing', () => {
  const choice = { before: 2020, after: 2025 }
  expect(addressOf('no', choice, '.csv')).toBe('/groups/no.csv?before=2020&after=2025')
  expect(readChoice({ before: '2020', after: '2025' })).toEqual(choice)
  expect(readChoice({ before: 'x', after: ['2025'] })).toEqual({ before: null, after: null })
  expect(addressOf('no', { before: null, after: null })).toBe('/groups/no')
})
