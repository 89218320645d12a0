import { expect, test } from 'vitest'
import { type Gathering, groupCsv, groupJson, groupMetadata } from './export'
import type { Member, Standing } from './groups'

const standing = (year: number, percent: number): Standing => ({
  year,
  version: 1,
  basis: 'verified',
  framework: 'u4ssc',
  edition: '2017',
  benchmarkSet: { id: 'reference', name: 'Public reference targets', official: false, hash: 'a'.repeat(64) },
  publishedAt: `${year}-06-01T00:00:00.000Z`,
  contentHash: `${year}`.repeat(16),
  coverage: { reported: 4, total: 9, verified: 4 },
  categories: [
    {
      ...{ id: 'x.y', name: 'X', subDimension: 'Y', provisional: false },
      percent,
      reported: 4,
      total: 9,
      scored: ['a'],
    },
  ],
})
const [first, latest] = [standing(2023, 40), standing(2025, 60)]
const member = (slug: string, before: Standing | null): Member => ({
  ...{ slug, name: slug, country: 'NO', fictional: false, joined: null, left: null },
  ...{ latest, before, after: latest },
})
const gathering: Gathering = {
  group: { slug: 'no', country: 'NO', fictional: false, cities: 3, low: 4, high: 4 },
  members: [member('northby', first), member('southby', latest)],
  choice: { before: 2023, after: null },
}
const origin = 'https://citymark.example'

test('the files of a group are made of the same rows, and the metadata names every column', () => {
  const [head = '', ...rows] = groupCsv(gathering, origin).trimEnd().split('\r\n')
  const { columns, rows: count } = groupMetadata(gathering, origin)
  const { values } = groupJson(gathering, origin)
  expect(head).toBe(`\ufeff${columns.map(({ name }) => name).join(',')}`)
  expect(Object.keys(values[0] ?? {})).toEqual(columns.map(({ name }) => name))
  // Two publications of one city, and one of the other, which is its first and its latest.
  expect([rows.length, values.length, count]).toEqual([3, 3, 3])
})

test('the metadata names every publication shown, and how many of its cities these are', () => {
  const { title, publications, cities, shown, csv } = groupMetadata(gathering, origin)
  expect(title).toBe('Cities: Norway')
  expect(publications.map(({ city, year }) => [city, year])).toEqual([
    ['northby', 2023],
    ['northby', 2025],
    ['southby', 2025],
  ])
  expect([cities, shown]).toEqual([3, 2])
  expect(csv).toBe(`${origin}/groups/no.csv?before=2023`)
})

test('what has moved in a category is said of the city it moved in', () => {
  const [category] = groupJson(gathering, origin).categories
  expect(category).toMatchObject({ category: 'x.y', counted: 2, median: null })
  expect(category?.shifts).toEqual([{ city: 'northby', from: 40, to: 60, reported: [4, 4, 9], warnings: [] }])
})
