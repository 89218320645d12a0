import { beforeAll, describe, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { makeAdmin, must } from '@/tests/support/cast'
import { correctReport, printed, publishReport } from '@/tests/support/publications'
import { countStatements } from '@/tests/support/statements'
import { listBins, listCurrent, listReporting, listSpreads, listTallies } from './distribution'
import { listExtents } from './extent'

const lifeExpectancy = 'SC: EH: H: 1C'
const physicians = 'SC: EH: H: 2C'
const life = (value: number) => [printed(lifeExpectancy, value)]

let admin: Actor
beforeAll(async () => {
  admin = await makeAdmin()
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
    { indicator: physicians, dataPoint: 'value', state: 'not-reported' },
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

  test('is still counted right when two cities publish at the same moment', async () => {
    await Promise.all(['Eastby', 'Upby', 'Downby'].map((name) => publishReport(admin, name, 2021, life(70))))
    expect(await spreads(lifeExpectancy)).toContainEqual([2021, 3, 70, 70, 70])
    expect((await listTallies(lifeExpectancy))[0]?.count).toBe(6)
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
})
