import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { completeReview } from '@/lib/reviews/commands'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, must, setReview, setStage } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { judge } from '@/tests/support/judge'
import { sha256 } from './canonical'
import { publish } from './commands'
import { getScorecard, listPublications } from './queries'
import { listCities } from './queries/cities'
import { recompute } from './recompute'
import { scorecardSchema } from './schema'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const point = ({ indicator, dataPoint }: typeof broadband | typeof lifeExpectancy) => ({ indicator, dataPoint })
const slugOf = async (cityId: string) => (await db().city.findUniqueOrThrow({ where: { id: cityId } })).slug

/** A published submission: broadband verified, life expectancy refused. */
async function published() {
  const stage = await setReview(admin, cycleId)
  const { submissionId, assessor } = stage
  const decisions = [
    { ...point(broadband), verdict: 'verified' as const },
    {
      ...point(lifeExpectancy),
      verdict: 'not-verified' as const,
      code: 'wrong-scope' as const,
      reason: 'National figure, not the city’s',
    },
  ]
  await must(judge(assessor, { submissionId, decisions }))
  await must(completeReview(assessor, submissionId))
  const scorecard = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
  return { ...stage, scorecard, slug: await slugOf(stage.cityId) }
}

describe('publishing', () => {
  test('freezes a scorecard that fits its schema and is read back as the same object', async () => {
    const { scorecard, slug } = await published()
    expect(scorecardSchema.parse(scorecard)).toEqual(scorecard)
    expect(await getScorecard(slug)).toEqual(scorecard)
    expect(await getScorecard(slug, 2025)).toEqual(scorecard)
    expect(await getScorecard(slug, 2024)).toBeNull()
  })

  test('scores what was verified; a refused figure counts as not reported and is not shown', async () => {
    const { scorecard } = await published()
    const [verified] = scorecard.dataPoints.filter((each) => each.indicator === broadband.indicator)
    const [refused] = scorecard.dataPoints.filter((each) => each.indicator === lifeExpectancy.indicator)
    expect(verified).toMatchObject({ state: 'verified', value: 39.6, percent: 66, points: 3, band: '66-95' })
    expect(verified?.inputs.map((each) => each.value)).toEqual([15_840, 40_000])
    expect(refused).toMatchObject({ state: 'not-verified', value: null, points: null, unscored: 'not-verified' })
    expect(refused?.reason).toBe('National figure, not the city’s')
    expect(scorecard.coverage).toMatchObject({ reported: 1, verified: 1, total: 112, coreTotal: 66 })
  })

  test('adds up on every level: dimensions, sub-dimensions, categories, data points', async () => {
    const { dimensions, dataPoints } = (await published()).scorecard
    for (const dimension of dimensions) {
      const categories = dimension.subDimensions.flatMap((each) => each.categories)
      const own = dataPoints.filter((each) => categories.some((category) => category.id === each.category))
      const points = own.reduce((total, each) => total + (each.points ?? 0), 0)
      expect(dimension.points).toBe(points)
      expect(dimension.points).toBe(categories.reduce((total, each) => total + each.points, 0))
      expect(dimension.total).toBe(own.length)
    }
  })

  test('computed again from what was frozen, it gives the same bytes', async () => {
    const { scorecard } = await published()
    const row = await db().publication.findUniqueOrThrow({ where: { contentHash: scorecard.contentHash } })
    expect(recompute(row.document, row.contentHash, getFramework())).toEqual({ ok: true, scorecard })
  })

  test('a document that was tampered with is found, even with a hash to match', async () => {
    const { scorecard } = await published()
    const { document } = await db().publication.findUniqueOrThrow({ where: { contentHash: scorecard.contentHash } })
    const framework = getFramework()
    const forged = document.replace('"percent":66,', '"percent":96,')
    expect(forged).not.toBe(document)
    expect(recompute(forged, scorecard.contentHash, framework)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('hash'),
    })
    expect(recompute(forged, sha256(forged), framework)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('differs'),
    })
    const moved = document.replace('"value":15840}', '"value":25840}')
    expect(recompute(moved, sha256(moved), framework)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('EC: ICT: ICT: 2C/value'),
    })
  })

  test('is done once: the second of two at the same time is refused', async () => {
    const { submissionId, assessor } = await setReview(admin, cycleId)
    const decisions = [broadband, lifeExpectancy].map((each) => ({ ...point(each), verdict: 'verified' as const }))
    await must(judge(assessor, { submissionId, decisions }))
    await must(completeReview(assessor, submissionId))
    const both = await Promise.all(
      [1, 2].map(() => publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' })),
    )
    expect(both.map((each) => each.ok).sort()).toEqual([false, true])
  })

  test('a provisional publication and the verified one after it are two versions in one chain', async () => {
    const { submissionId, assessor, cityId } = await setReview(admin, cycleId)
    const provisional = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
    const decisions = [broadband, lifeExpectancy].map((each) => ({ ...point(each), verdict: 'verified' as const }))
    await must(judge(assessor, { submissionId, decisions }))
    await must(completeReview(assessor, submissionId))
    const verified = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    expect(provisional).toMatchObject({ version: 1, previousHash: null, basis: 'provisional' })
    expect(verified).toMatchObject({ version: 2, previousHash: provisional.contentHash, basis: 'verified' })
    const slug = await slugOf(cityId)
    expect((await listPublications(slug)).map((each) => each.version)).toEqual([2, 1])
    const { rows } = await listCities({ sort: 'latest', country: null, fictional: true, page: 1 })
    expect(rows.find((each) => each.slug === slug)).toMatchObject({
      basis: 'verified',
      coverage: { verified: 2 },
    })
  })

  test('refuses a basis that the submission has not reached, and a benchmark set nobody has', async () => {
    const { submissionId } = await setStage(admin, cycleId)
    for (const basis of ['verified', 'provisional', 'transcribed'] as const)
      expect(await publish(admin, { submissionId, benchmarkSet: 'reference', basis })).toMatchObject({
        refusal: { code: 'conflict' },
      })
    expect(await publish(admin, { submissionId, benchmarkSet: 'wishful', basis: 'verified' })).toMatchObject({
      refusal: { code: 'invalid', complaints: [{ found: 'wishful', expected: expect.stringContaining('reference') }] },
    })
    expect(await db().publication.count({ where: { submissionId } })).toBe(0)
  })

  test('a review cannot be completed while a value is undecided or in question', async () => {
    const { submissionId, assessor } = await setReview(admin, cycleId)
    expect(await completeReview(assessor, submissionId)).toMatchObject({
      refusal: { reason: '2 values are not decided yet' },
    })
    const ask = { ...point(broadband), verdict: 'in-question' as const, reason: 'Households or inhabitants?' }
    await must(judge(assessor, { submissionId, decisions: [ask, { ...point(lifeExpectancy), verdict: 'verified' }] }))
    expect(await completeReview(assessor, submissionId)).toMatchObject({
      refusal: { reason: '1 values are not decided yet' },
    })
  })
})

describe('what was published', () => {
  test('cannot be changed or deleted, not even in the database', async () => {
    await published()
    for (const table of ['Publication', 'PublishedValue', 'AuditEvent', 'ReadingHistory']) {
      const [row] = await sql(`SELECT count(*)::int AS n FROM "${table}"`)
      expect(row?.n).toBeGreaterThan(0)
      await expect(sql(`DELETE FROM "${table}"`)).rejects.toThrow(`${table} is only ever added to: DELETE refused`)
    }
    await expect(sql(`UPDATE "Publication" SET document = '{}'`)).rejects.toThrow('UPDATE refused')
  })

  test('has one beginning per city: a second chain is refused by the database', async () => {
    const { scorecard } = await published()
    const columns = `"cityId","submissionId",year,basis,framework,edition,"benchmarkSet","benchmarkHash",document,summary,"publishedAt","publishedById"`
    await expect(
      sql(
        `INSERT INTO "Publication" (id, version, "contentHash", ${columns})
         SELECT gen_random_uuid(), 9, repeat('0', 64), ${columns} FROM "Publication" WHERE "contentHash" = $1`,
        [scorecard.contentHash],
      ),
    ).rejects.toThrow('Publication_first_of_city')
  })
})
