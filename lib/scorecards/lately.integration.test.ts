import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/policy/policy'
import { makeAdmin } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { correctReport, printed, publishReport } from '@/tests/support/publications'
import { listLately } from './queries/lately'
import { listMapped } from './queries/newest'

const internet = 'EC: ICT: ICT: 1C'
const jobless = 'EC: P: EM: 1C'
const leaks = 'EC: I: WS: 3C'

let admin: Actor
beforeAll(async () => {
  admin = await makeAdmin()
})

test('a new year tells the comparable data point that moved most, whichever way, and no other', async () => {
  await publishReport(admin, 'First', 2023, [
    printed(internet, 50, { referenceYear: 2023 }),
    printed(jobless, 5, { referenceYear: 2023 }),
    printed(leaks, 49, { referenceYear: 2023, precision: 'approximate' }),
  ])
  expect(await listLately(5)).toEqual([])
  await publishReport(admin, 'First', 2024, [
    printed(internet, 60, { referenceYear: 2024 }),
    printed(jobless, 15, { referenceYear: 2024 }),
    printed(leaks, 10, { referenceYear: 2024 }),
  ])
  expect(await listLately(5)).toMatchObject([
    {
      ...{ slug: 'first', year: 2024, version: 1, differing: null, yearBefore: 2023 },
      ...{ indicator: jobless, valueBefore: 5, value: 15, stateBefore: 'transcribed', state: 'transcribed' },
    },
  ])
})

test('a correction tells how many data points differ; figures of one year tell nothing', async () => {
  const { submissionId } = await publishReport(admin, 'Second', 2023, [
    printed(internet, 50, { referenceYear: 2022 }),
    printed(jobless, 5, { referenceYear: 2022 }),
  ])
  await correctReport(admin, submissionId, [printed(internet, 55, { referenceYear: 2022 })])
  await publishReport(admin, 'Second', 2024, [printed(internet, 90, { referenceYear: 2022 })])
  expect((await listLately(5)).filter(({ slug }) => slug === 'second')).toMatchObject([
    { year: 2023, version: 2, differing: 1, changeNote: 'A slip of the pen', indicator: null },
  ])
})

test('the map of the site knows the years of a city, and which of them a correction stands for', async () => {
  expect(await listMapped(0, 5)).toMatchObject([
    { slug: 'first', years: [2024, 2023], corrected: [] },
    { slug: 'second', years: [2024, 2023], corrected: [2023] },
  ])
  expect((await listMapped(1, 5)).map(({ slug }) => slug)).toEqual(['second'])
})

test('the newest come first, as many as are asked for', async () => {
  const all = await listLately(5)
  expect(all.map(({ slug }) => slug)).toEqual(['second', 'first'])
  expect(await listLately(1)).toEqual(all.slice(0, 1))
})

test('years held against other targets are not compared', async () => {
  await sql(`ALTER TABLE "Publication" DISABLE TRIGGER USER`)
  await sql(`UPDATE "Publication" SET "benchmarkHash" = repeat('0', 64) WHERE year = 2023`)
  await sql(`ALTER TABLE "Publication" ENABLE TRIGGER USER`)
  expect((await listLately(5)).map(({ slug }) => slug)).toEqual(['second'])
})

test('invented cities are told of only while no real one has anything to tell', async () => {
  await sql(`UPDATE "City" SET fictional = true, country = 'ZZ' WHERE slug = 'first'`)
  expect((await listLately(5)).map(({ fictional }) => fictional)).toEqual([false])
  await sql(`UPDATE "City" SET fictional = true, country = 'ZZ' WHERE slug = 'second'`)
  expect((await listLately(5)).map(({ slug, fictional }) => [slug, fictional])).toEqual([['second', true]])
})
