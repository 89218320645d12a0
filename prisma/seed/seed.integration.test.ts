import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { getFramework } from '@/lib/frameworks/registry'
import { getScorecard, listPublications } from '@/lib/scorecards/queries'
import { listCities } from '@/lib/scorecards/queries/cities'
import type { PublishedState, Scorecard } from '@/lib/scorecards/schema'
import { sql } from '@/tests/support/database'
import { seedDemoCities } from './demo'
import { makeSeedActor } from './people'
import { seedReports } from './reports'

beforeAll(async () => {
  const actor = await makeSeedActor()
  await seedReports(actor)
  await seedDemoCities(actor)
}, 120_000)

const rows: Record<string, string>[] = parse(readFileSync('prisma/seed/published-values.csv', 'utf8'), {
  columns: true,
})
const list = async (fictional: boolean) => (await listCities({ sort: 'name', country: null, page: 1, fictional })).rows
const scorecardOf = async (slug: string, year?: number, version?: number): Promise<Scorecard> => {
  const scorecard = await getScorecard(slug, year, version)
  if (!scorecard) throw new Error(`${slug} is not published`)
  return scorecard
}

describe('the cities of ITU’s reports', () => {
  test('are nine, beside three that are plainly fictional', async () => {
    expect((await list(false)).map((each) => each.name)).toEqual([
      'Ålesund',
      'Asker',
      'Daegu',
      'Karmøy',
      'Moscow',
      'Pully',
      'Rana',
      'Riyadh',
      'Valencia',
    ])
    expect((await list(true)).map((each) => each.country)).toEqual(['ZZ', 'ZZ', 'ZZ'])
  })

  test('carry every printed value unchanged, with the page it stands on', async () => {
    const cities = new Map((await list(false)).map((each) => [each.name, each.slug]))
    for (const row of rows) {
      const { dataPoints } = await scorecardOf(cities.get(row.city ?? '') ?? '')
      const point = dataPoints.find((each) => each.indicator === row.indicator && each.dataPoint === row.data_point)
      const printed =
        row.status !== 'value' ? null : row.value === 'yes' ? 1 : row.value === 'no' ? 0 : Number(row.value)
      expect(point).toMatchObject({
        value: printed,
        state: printed === null ? 'not-reported' : 'transcribed',
        source: { url: row.source },
        precision: row.precision || 'exact',
        quality: 'not-stated',
      })
    }
  })

  test('report nothing that is not printed, and nothing as verified by us', async () => {
    for (const { slug, name } of await list(false)) {
      const { coverage, basis, basisNote } = await scorecardOf(slug)
      expect(basis).toBe('transcribed')
      expect(basisNote).toMatch(/^ITU U4SSC (factsheet|verification report|case study), /)
      expect(coverage.verified).toBe(0)
      expect(coverage.reported).toBe(rows.filter((row) => row.city === name && row.status === 'value').length)
    }
  })
})

describe('the fictional cities', () => {
  test('have three years each, in one unbroken chain', async () => {
    for (const { slug } of await list(true)) {
      const publications = (await listPublications(slug)).filter((each) => each.version === 1)
      expect(publications.map((each) => each.year)).toEqual([2025, 2024, 2023])
      const [first, second, third] = await Promise.all([2023, 2024, 2025].map((year) => scorecardOf(slug, year, 1)))
      expect(first?.previousHash).toBeNull()
      expect(second?.previousHash).toBe(first?.contentHash)
      expect(third?.previousHash).toBe(second?.contentHash)
    }
  })

  test('have one publication that was corrected, with the old version beside the new one', async () => {
    const [second, first] = (await listPublications('samplestad')).filter((each) => each.year === 2025)
    expect([second?.version, first?.version]).toEqual([2, 1])
    expect(second?.changeNote).toContain('retired')
    const [old, now] = [await scorecardOf('samplestad', 2025, 1), await scorecardOf('samplestad', 2025)]
    const differing = now.dataPoints.filter((each, at) => each.value !== old.dataPoints[at]?.value)
    expect(differing).toMatchObject([{ indicator: 'SC: EH: H: 3C', state: 'verified', review: { questions: 1 } }])
  })

  test('show every state there is', async () => {
    const latest = await Promise.all(['exampleton', 'port-placebo', 'samplestad'].map((slug) => scorecardOf(slug)))
    const points = latest.flatMap((each) => each.dataPoints)
    const states: PublishedState[] = [
      'verified',
      'reported',
      'in-question',
      'not-verified',
      'not-reported',
      'not-applicable',
    ]
    for (const state of states) expect(points.filter((each) => each.state === state)).not.toEqual([])
    expect(points.filter((each) => each.overwritten)).not.toEqual([])
    expect(points.filter((each) => each.precision === 'approximate')).not.toEqual([])
    expect(points.filter((each) => each.unscored === 'no-benchmark')).not.toEqual([])
    for (const band of getFramework().bands) expect(points.filter((each) => each.band === band.id)).not.toEqual([])
  })

  test('have shares that add up to a whole', async () => {
    for (const year of [2023, 2024, 2025])
      for (const code of ['EC: I: T: 4A', 'EN: EN: WA: 1C']) {
        const { dataPoints } = await scorecardOf('exampleton', year)
        const shares = dataPoints.filter((each) => each.indicator === code).map((each) => each.value ?? 0)
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 0)
      }
  })
})

test('what was seeded has a true history: every reading and every move is on record with its author', async () => {
  const [readings] = await sql('SELECT count(*)::int AS n FROM "Reading"')
  const [told] = await sql('SELECT count(DISTINCT "readingId")::int AS n FROM "ReadingHistory"')
  expect(told).toEqual(readings)
  const [publications] = await sql('SELECT count(*)::int AS n FROM "Publication"')
  const [events] = await sql(
    `SELECT count(*)::int AS n FROM "AuditEvent" WHERE type = 'scorecard.published' AND "actorId" IS NOT NULL`,
  )
  expect(events).toEqual(publications)
})

test('the demo contributor has a category and an indicator to fill in, by a day', async () => {
  const tasks = await sql(
    `SELECT email, scope, "Task"."dueOn"::text AS due FROM "Task" JOIN "User" ON "User".id = "assigneeId" ORDER BY scope`,
  )
  expect(tasks).toEqual(
    ['SC: EH: H: 1C', 'economy.ict.transport'].map((scope) => ({
      email: 'contributor@exampleton.example',
      scope,
      due: '2026-12-15',
    })),
  )
})
