import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/policy/policy'
import { meantBy } from '@/lib/search/meant'
import { findCities } from '@/lib/search/queries'
import { makeAdmin } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { correctReport, draftReport, printed, publishReport } from '@/tests/support/publications'
import { readView } from './address'
import { listCompared, listLately, listOverYears, listSeries, listYears } from './queries'

const lifeExpectancy = 'SC: EH: H: 1C'
const life = (value: number) => [printed(lifeExpectancy, value)]

let admin: Actor
beforeAll(async () => {
  admin = await makeAdmin()
  await publishReport(admin, 'Northby', 2023, life(79))
  const { submissionId } = await publishReport(admin, 'Northby', 2024, life(80))
  await correctReport(admin, submissionId, life(81))
  await publishReport(admin, 'Southby', 2023, life(75))
  await draftReport(admin, 'Draftby', 2023, life(66))
  await draftReport(admin, 'Southby', 2024, life(76))
})

const asked = async (cities: string, year?: number) =>
  (await listCompared(readView({ cities }).cities, year ?? null)).map(
    (found) => found && `${found.city.slug} ${found.year}.${found.version}`,
  )

describe('the publications of a comparison', () => {
  test('are the latest of each, those of a year, or exact versions, in the order asked', async () => {
    expect(await asked('southby,northby')).toEqual(['southby 2023.1', 'northby 2024.2'])
    expect(await asked('northby,southby', 2023)).toEqual(['northby 2023.1', 'southby 2023.1'])
    expect(await asked('northby@2024-v1,northby@2024,northby@2023')).toEqual([
      'northby 2024.1',
      'northby 2024.2',
      'northby 2023.1',
    ])
  })
  test('are none where nothing is published: a draft, another year, no such city', async () => {
    expect(await asked('draftby,southby@2024,atlantis,northby@2024-v9')).toEqual([null, null, null, null])
  })
  test('tell which years there are, and which cities came last', async () => {
    expect(await listYears(['northby', 'southby'])).toEqual([2024, 2023])
    expect((await listLately(5, [])).map(({ slug }) => slug)).toEqual(['southby', 'northby'])
    expect((await listLately(5, ['southby'])).map(({ slug }) => slug)).toEqual(['northby'])
  })
})

describe('figures over the years', () => {
  beforeAll(async () => {
    await publishReport(admin, 'Aboutby', 2023, life(70))
    await publishReport(admin, 'Aboutby', 2024, [printed(lifeExpectancy, 80, { precision: 'approximate' })])
  })
  test('come in the latest version of each year, and from publications only', async () => {
    const series = await listSeries(['northby', 'southby', 'draftby'], [lifeExpectancy], null)
    expect(series.map(({ slug, year, value }) => [slug, year, value])).toEqual([
      ['northby', 2023, 79],
      ['northby', 2024, 81],
      ['southby', 2023, 75],
    ])
    expect(new Set(series.map(({ rule }) => rule)).size).toBe(1)
  })
  test('say where a figure is approximate', async () => {
    const about = await listSeries(['aboutby'], [lifeExpectancy], null)
    expect(about.map(({ value, precision }) => [value, precision])).toEqual([
      [70, 'exact'],
      [80, 'approximate'],
    ])
  })
  test('held to a moment, never change: neither a later year nor a correction comes in', async () => {
    const read = async (until: string | null) =>
      (await listSeries(['laterby'], [lifeExpectancy], until)).map(({ year, value }) => [year, value])
    await publishReport(admin, 'Laterby', 2023, life(71))
    const { submissionId } = await publishReport(admin, 'Laterby', 2024, life(72))
    const [before] = await listOverYears(['laterby'], null).then((all) => all.slice(-1))
    const until = before?.publishedAt ?? ''
    await correctReport(admin, submissionId, life(73))
    await publishReport(admin, 'Laterby', 2025, life(74))
    expect(await read(until)).toEqual([
      [2023, 71],
      [2024, 72],
    ])
    expect((await listOverYears(['laterby'], until)).map(({ year, version }) => [year, version])).toEqual([
      [2023, 1],
      [2024, 1],
    ])
    expect(await read(null)).toEqual([
      [2023, 71],
      [2024, 73],
      [2025, 74],
    ])
  })
})

describe('a city that is looked for', () => {
  test('is found by its beginning, without accents, and with a slip of the finger', async () => {
    for (const text of ['North', 'northby', 'NORTHBY ', 'nortby', 'Nörthby'])
      expect((await findCities(text, 5))[0]?.slug, text).toBe('northby')
  })
  test('is found with two letters swapped in a short name, whatever else is a little like it', async () => {
    for (const name of ['Daegu', 'Rana', 'Dearborn', 'New York']) await publishReport(admin, name, 2023, life(70))
    const found = async (text: string) => (await findCities(text, 5)).map(({ slug }) => slug)
    for (const [text, slug] of [
      ['deagu', 'daegu'],
      ['Dageu', 'daegu'],
      ['rnaa', 'rana'],
      ['yrok', 'new-york'],
    ] as const)
      expect((await found(text))[0], text).toBe(slug)
    expect(await found('deagu')).toHaveLength(new Set(await found('deagu')).size)
    for (const text of ['rna', 'aarn', 'a'.repeat(80)]) expect(await found(text), text).toEqual([])
  })
  test('is found beside every other of its name, so that a person can choose', async () => {
    await publishReport(admin, 'Westby', 2023, life(77))
    const { cityId } = await publishReport(admin, 'Westby Two', 2023, life(78))
    await sql('UPDATE "City" SET name = $1 WHERE id = $2', ['Westby', cityId])
    for (const text of ['westby', 'Westby']) {
      const found = await findCities(text, 5)
      expect(found.slice(0, 2).map(({ slug }) => slug)).toEqual(['westby', 'westby-two'])
      expect(meantBy(text, found), text).toBeNull()
    }
    expect(meantBy('westby-two', await findCities('westby-two', 5))?.slug).toBe('westby-two')
  })
  test('is not found before it has published, nor for words that are nothing like it', async () => {
    expect((await findCities('draftby', 5)).map(({ slug }) => slug)).not.toContain('draftby')
    for (const text of ['', '  ', 'xyzq', '%', '_______', "'; DROP TABLE"])
      expect(await findCities(text, 5), text).toEqual([])
  })
})
