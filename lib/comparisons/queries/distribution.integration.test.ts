import { beforeAll, describe, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { makeAdmin, must } from '@/tests/support/cast'
import { correctReport, draftReport, printed, publishReport } from '@/tests/support/publications'
import { countStatements } from '@/tests/support/statements'
import { countCurrent, listBins, listCurrent, listFew, listReporting, listSpreads, listTallies } from './distribution'
import { listExtents } from './extent'
import { listValueDots } from './map'

const lifeExpectancy = 'SC: EH: H: 1C'
const physicians = 'SC: EH: H: 2C'
const life = (value: number) => [printed(lifeExpectancy, value)]

let admin: Actor
/** A city with a place on the map. */
const place = (name: string, latitude: number, longitude: number) =>
  must(createCity(admin, { slug: name.toLowerCase(), name, country: 'NO', latitude, longitude }))

beforeAll(async () => {
  admin = await makeAdmin()
  await place('Northby', 62.4725, 6.1495)
  await place('Southby', -33.91, -70.2)
  await place('Eastby', 61.01, 7.77)
  await publishReport(admin, 'Northby', 2022, life(74))
  const { submissionId } = await publishReport(admin, 'Northby', 2024, [...life(60), printed(physicians, 1)])
  await publishReport(admin, 'Southby', 2024, life(78))
  // A year that comes late: it is on record, and not the city's last.
  await publishReport(admin, 'Southby', 2023, life(76))
  await publishReport(admin, 'Westby', 2024, life(82))
  await must(createCity(admin, { slug: 'dreamby', name: 'Dreamby', country: 'ZZ', fictional: true }))
  await publishReport(admin, 'Dreamby', 2024, life(99))
  await correctReport(admin, submissionId, [
    ...life(80),
    { indicator: physicians, dataPoint: 'value', state: 'not-reported', reason: 'no register' },
  ])
})

const spreads = async (indicator: string) =>
  (await listSpreads(indicator)).map(({ year, cities, low, median, high }) => [year, cities, low, median, high])

describe('an indicator over all cities', () => {
  test('has the quartiles of every year, over what stands of each real city', async () => {
    expect(await spreads(lifeExpectancy)).toEqual([
      [2022, 1, 74, 74, 74],
      [2023, 1, 76, 76, 76],
      [2024, 3, 79, 80, 81],
    ])
    expect(await spreads(physicians)).toEqual([])
  })

  test('names the cities of a year that has too few of them for a middle, invented ones left out', async () => {
    expect((await listFew(lifeExpectancy)).map(({ year, name, value }) => [year, name, value])).toEqual([
      [2022, 'Northby', 74],
      [2023, 'Southby', 76],
      [2024, 'Northby', 80],
      [2024, 'Southby', 78],
      [2024, 'Westby', 82],
    ])
    expect(await listFew(physicians)).toEqual([])
  })

  test('counts the latest value of each real city once, whatever came before it', async () => {
    expect(await listTallies(lifeExpectancy)).toEqual([
      { dataPoint: 'value', state: 'transcribed', quality: 'not-stated', count: 3 },
    ])
    expect(await listTallies(physicians)).toEqual([
      { dataPoint: 'value', state: 'not-reported', quality: 'not-stated', count: 3 },
    ])
    expect(await listBins(physicians)).toEqual([])
  })

  test('lies between the latest values of real cities, whose names stand at the ends', async () => {
    expect(await listExtents([physicians, lifeExpectancy])).toEqual([
      {
        indicator: lifeExpectancy,
        dataPoint: 'value',
        cities: 3,
        low: 78,
        high: 82,
        median: 80,
        lowest: 'Southby',
        highest: 'Westby',
        places: [190, 195, 200],
      },
    ])
  })

  test('is counted as if all values were counted now', async () => {
    const counted = await db().$queryRaw`
      SELECT indicator, "dataPoint", state, quality, coalesce(floor(percent / 2), -1)::int AS bin, count(*)::int AS count
      FROM "CurrentValue" JOIN "City" ON "City".id = "cityId" AND NOT fictional
      WHERE latest GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`
    const kept = await db().$queryRaw`SELECT * FROM "LatestCount" WHERE count > 0 ORDER BY 1, 2, 3, 4, 5`
    expect(kept).toEqual(counted)
  })

  test('lies on the map as if all its cities were counted now, and each leads to its value', async () => {
    const counted = await db().$queryRaw`
      SELECT indicator, "dataPoint", floor(latitude / 5)::int2 AS row, floor(longitude / 5)::int2 AS column, count(*)::int AS cities,
        sum(round(1000 * latitude))::int8 AS latitude, sum(round(1000 * longitude))::int8 AS longitude
      FROM (
        SELECT indicator, "dataPoint", "cityId" FROM "CurrentValue"
        WHERE latest AND value IS NOT NULL AND state <> 'not-verified'
        UNION ALL SELECT '', '', "cityId" FROM "CurrentPublication"
      ) AS held JOIN "City" ON "City".id = "cityId" AND NOT fictional AND latitude IS NOT NULL
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`
    const kept = await db().$queryRaw`SELECT * FROM "SquareCount" WHERE cities > 0 ORDER BY 1, 2, 3, 4`
    expect(kept).toEqual(counted)
    expect(kept).toHaveLength(4)
    const { dots, crowds } = await listValueDots(lifeExpectancy, 'value')
    expect(dots.map(({ slug, year, value }) => [slug, year, value])).toEqual([
      ['northby', 2024, 80],
      ['southby', 2024, 78],
    ])
    expect(crowds).toEqual([])
    expect((await listValueDots(physicians, 'value')).dots).toEqual([])
  })

  test('is still counted right when two cities publish at the same moment', async () => {
    // Opens the year, which only one of them could.
    await draftReport(admin, 'Draftby', 2021, life(1))
    await Promise.all(['Eastby', 'Upby', 'Downby'].map((name) => publishReport(admin, name, 2021, life(70))))
    expect(await spreads(lifeExpectancy)).toContainEqual([2021, 3, 70, 70, 70])
    expect((await listTallies(lifeExpectancy))[0]?.count).toBe(6)
    // The same figure of three cities is three figures of six.
    const [extent] = await listExtents([lifeExpectancy])
    expect(extent).toMatchObject({ cities: 6, low: 70, median: 74, high: 82, places: [171, 190, 195, 200] })
    expect((await listValueDots(lifeExpectancy, 'value')).dots.map(({ slug }) => slug)).toContain('eastby')
  })

  test('is read without a look at the values themselves', async () => {
    await db().$executeRaw`ALTER TABLE "CurrentValue" RENAME TO "Hidden"`
    try {
      expect(
        await countStatements(() =>
          Promise.all([listBins, listTallies, listSpreads].map((list) => list(lifeExpectancy))),
        ),
      ).toBe(3)
    } finally {
      await db().$executeRaw`ALTER TABLE "Hidden" RENAME TO "CurrentValue"`
    }
  })

  test('lists who reports it in the order of addresses, a page at a time', async () => {
    const page = async (after: string) => [
      ...new Set((await listReporting(lifeExpectancy, after, 2)).map(({ slug }) => slug)),
    ]
    expect(await page('')).toEqual(['downby', 'dreamby'])
    expect(await page('dreamby')).toEqual(['eastby', 'northby'])
    expect(await page('westby')).toEqual([])
  })

  test('gives every standing value of every year, some cities at a time', async () => {
    const part = async (after: string) =>
      (await listCurrent(lifeExpectancy, after, 3)).map(
        ({ slug, year, version, value }) => `${slug} ${year}.${version} ${value}`,
      )
    expect(await part('downby')).toEqual([
      'dreamby 2024.1 99',
      'eastby 2021.1 70',
      'northby 2022.1 74',
      'northby 2024.2 80',
    ])
    expect(await part('southby')).toEqual(['upby 2021.1 70', 'westby 2024.1 82'])
  })

  test('says why a value is absent', async () => {
    const rows = await listCurrent(physicians, 'eastby', 1)
    expect(rows.map(({ slug, year, reason }) => [slug, year, reason])).toEqual([
      ['northby', 2022, null],
      ['northby', 2024, 'no register'],
    ])
  })

  test('knows how large its table is, and the newest publication in it', async () => {
    const rows = await listCurrent(lifeExpectancy, '', 100)
    const times = rows.map(({ publishedAt }) => publishedAt.getTime())
    expect(await countStatements(() => countCurrent(lifeExpectancy))).toBe(1)
    expect(await countCurrent(lifeExpectancy)).toEqual({
      rows: rows.length,
      publications: new Set(rows.map(({ contentHash }) => contentHash)).size,
      newest: new Date(Math.max(...times)),
    })
    expect(await countCurrent('XX')).toEqual({ rows: 0, publications: 0, newest: null })
  })
})
