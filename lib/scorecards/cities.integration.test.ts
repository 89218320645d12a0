import { beforeAll, describe, expect, test } from 'vitest'
import { makeAdmin, makeCycle, must, setReview } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { cityColumns, cityRow } from './city-export'
import { type CitySort, citiesPerPage } from './city-list'
import { publish } from './commands'
import { listPublished } from './queries/all-cities'
import { countReal, findFullest, listCities, listCountries, listDots, listNewest } from './queries/cities'

/** Cities made by copying one publication: on a grid of half a degree, every third one Norwegian. */
async function addCities(from: number, to: number): Promise<void> {
  await sql(
    `WITH added AS (
      INSERT INTO "City" (id, slug, name, country, latitude, longitude, fictional)
      SELECT gen_random_uuid(), 'copy-' || n, 'Copy ' || lpad(n::text, 3, '0'), CASE n % 3 WHEN 0 THEN 'NO' ELSE 'KR' END,
        40 + (n / 20) / 2.0, 10 + (n % 20) / 2.0, false
      FROM generate_series($1::int, $2::int) AS n RETURNING id, slug
    )
    INSERT INTO "Publication" (id, "cityId", "submissionId", year, version, basis, framework, edition, "benchmarkSet",
      "benchmarkHash", document, "contentHash", summary, "publishedAt", "publishedById")
    SELECT gen_random_uuid(), added.id, "submissionId", year, version, basis, framework, edition, "benchmarkSet",
      "benchmarkHash", document, encode(sha256(added.slug::bytea), 'hex'),
      jsonb_set(summary, '{coverage,reported}', to_jsonb(substr(added.slug, 6)::int)), "publishedAt", "publishedById"
    FROM added CROSS JOIN (SELECT * FROM "Publication" ORDER BY "publishedAt" LIMIT 1) AS original`,
    [from, to],
  )
}

/** Copied publications go past the commands that count. */
async function countSquares(): Promise<void> {
  await sql('DELETE FROM "SquareCount"')
  await sql(
    `INSERT INTO "SquareCount" (indicator, "dataPoint", row, "column", cities, latitude, longitude)
    SELECT '', '', floor(latitude / 5), floor(longitude / 5), count(*), sum(round(1000 * latitude)), sum(round(1000 * longitude))
    FROM "City" WHERE slug LIKE 'copy-%' GROUP BY 3, 4`,
  )
}

const list = (sort: CitySort, page = 1, country: string | null = null) =>
  listCities({ sort, page, country, fictional: false })

beforeAll(async () => {
  const admin = await makeAdmin()
  const { submissionId } = await setReview(admin, await makeCycle(admin, 2025))
  await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
  await addCities(1, 60)
})

describe('the list of cities', () => {
  test('has the real ones, page by page, each once', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list('name', page)))
    expect(pages.map(({ rows }) => rows.length)).toEqual([citiesPerPage, citiesPerPage, 10, 0])
    const slugs = pages.flatMap(({ rows }) => rows.map(({ slug }) => slug))
    expect(slugs).toEqual(Array.from({ length: 60 }, (_, at) => `copy-${at + 1}`))
    expect(pages.map(({ total }) => total)).toEqual([60, 60, 60, 60])
  })
  test('is a table of all of them too, part by part, each once, with what is on record', async () => {
    const first = await listPublished('', 40)
    const rest = await listPublished(first.at(-1)?.slug ?? '', 40)
    const slugs = [...first, ...rest].map(({ slug }) => slug)
    expect(slugs).toEqual([...new Set(slugs)].sort())
    expect(slugs).toHaveLength(61)
    const row = Object.fromEntries(cityColumns.map((name, at) => [name, rest.map(cityRow).at(-1)?.[at]]))
    expect(row).toMatchObject({ total: 112, reported: expect.any(Number), version: 1, licence: 'CC-BY-4.0' })
    expect(Object.values(row)).not.toContain(undefined)
  })
  test('begins with the most values when that is asked for', async () => {
    expect((await list('values')).rows.slice(0, 2).map(({ coverage }) => coverage.reported)).toEqual([60, 59])
    expect(await findFullest()).toEqual({ slug: 'copy-60', tied: 0 })
  })
  test('has no single city with most values where several have as many', async () => {
    const setReported = (from: number, to: number) =>
      sql('UPDATE "CurrentPublication" SET reported = $1 WHERE reported = $2', [to, from])
    await setReported(59, 60)
    expect(await findFullest()).toEqual({ slug: 'copy-59', tied: 1 })
    await sql(
      `UPDATE "CurrentPublication" SET reported = 59 FROM "City" WHERE "City".id = "cityId" AND slug = 'copy-59'`,
    )
    expect(await findFullest()).toEqual({ slug: 'copy-60', tied: 0 })
  })
  test('can be of one country', async () => {
    const { rows, total } = await list('name', 1, 'NO')
    expect(total).toBe(20)
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['NO']))
    expect(await countReal()).toEqual({ cities: 60, countries: 2 })
    expect(await listCountries()).toEqual([
      { country: 'KR', cities: 40 },
      { country: 'NO', cities: 20 },
    ])
  })
  test('never shows an invented city among the real ones', async () => {
    const { rows, total } = await listCities({ sort: 'name', page: 1, country: null, fictional: true })
    expect([rows.length, total]).toEqual([1, 1])
    expect((await listNewest(100)).some(({ fictional }) => fictional)).toBe(false)
  })
  test('shows the latest year, also when an earlier one is published after it', async () => {
    const next = (year: number, hash: string, before: string) =>
      sql(
        `INSERT INTO "Publication" (id, "cityId", "submissionId", year, version, basis, framework, edition, "benchmarkSet",
          "benchmarkHash", document, "contentHash", "previousHash", summary, "publishedAt", "publishedById")
        SELECT gen_random_uuid(), "cityId", "submissionId", $1, 1, basis, framework, edition, "benchmarkSet",
          "benchmarkHash", document, encode(sha256($2), 'hex'), encode(sha256($3), 'hex'), summary, now(), "publishedById"
        FROM "Publication" WHERE "contentHash" = encode(sha256('copy-7'), 'hex')`,
        [year, hash, before],
      )
    await next(2026, 'a', 'copy-7')
    await next(2024, 'b', 'a')
    const { rows } = await list('name')
    expect(rows.find(({ slug }) => slug === 'copy-7')?.year).toBe(2026)
  })
})

test('cities near one another become a crowd when there are too many to tell apart', async () => {
  await countSquares()
  const few = await listDots()
  expect(few.dots.map(({ slug }) => slug)).toEqual(Array.from({ length: 60 }, (_, at) => `copy-${at + 1}`).sort())
  expect(few.crowds).toEqual([])
  await addCities(61, 400)
  await countSquares()
  const { dots, crowds } = await listDots()
  expect(dots.map(({ slug }) => slug)).toEqual(['copy-400'])
  expect(crowds.length).toBeLessThan(20)
  expect(crowds.reduce((sum, { cities }) => sum + cities, 0)).toBe(399)
})
