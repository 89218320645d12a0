import { expect, test } from 'vitest'
import { type NamedGroup, searchGroups } from './groups'

const country = (code: string, name: string): NamedGroup => ({
  group: { slug: code.toLowerCase(), country: code, fictional: code === 'ZZ', cities: 2, low: 1, high: 9 },
  name,
})
const programme: NamedGroup = {
  group: {
    ...{ slug: 'harbour-pilot', name: 'Harbour cities pilot', description: 'Tries it in Norway.', link: null },
    ...{ since: 2024, fictional: false, cities: 3, low: 1, high: 9, awaited: 0 },
  },
  name: 'Harbour cities pilot',
}
const groups = [country('NO', 'Norge'), country('SA', 'Saudi-Arabia'), country('ZZ', 'Invented cities'), programme]
const found = (query: string) => searchGroups(groups, query, 10).map(({ group }) => group.slug)

test('a programme is found by its name, in spite of a slip or an unfinished word', () => {
  for (const query of ['harbour', 'Harbuor cities', 'harb', 'pilot harbour'])
    expect(found(query), query).toEqual(['harbour-pilot'])
})

test('a country is found by its name in the language of the reader, in English, and by its code', () => {
  for (const query of ['norge', 'Norway', 'norwya', 'NO']) expect(found(query)[0], query).toBe('no')
  expect(found('saudi')).toEqual(['sa'])
})

test('what is invented answers to its name alone, and nothing is found where nothing is like it', () => {
  expect(found('invented')).toEqual(['zz'])
  for (const query of ['', '  ', 'zz', 'xyzzy', '%', '\u0000']) expect(found(query), query).toEqual([])
})

test('no more are found than asked for', () => {
  expect(searchGroups(groups, 'cities', 1)).toHaveLength(1)
})
