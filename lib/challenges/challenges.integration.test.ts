import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { publish } from '@/lib/scorecards/commands'
import { getScorecard } from '@/lib/scorecards/queries'
import { makeAdmin, makeCycle, must, type Stage, setReview } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { answerChallenge, declineChallenge, raiseChallenge, showChallenge } from './commands'
import { countWaitingChallenges, listChallenged, listChallenges, listPublicChallenges } from './queries'
import type { RaiseChallenge } from './schemas'

let admin: Actor
let stage: Stage
let slug: string
const text = 'The yearbook says 31.2 per cent for 2024.'
const source = 'https://statistics.example/yearbook'
const about = { indicator: 'EC: ICT: ICT: 2C', dataPoint: 'value' }
const said = (also: Partial<RaiseChallenge> = {}): RaiseChallenge => ({
  city: slug,
  edition: '2025',
  value: 'ec-ict-ict-2c',
  text,
  source,
  ...also,
})
const open = () => listPublicChallenges({ slug, year: 2025, ...about })

async function raise(also: Partial<RaiseChallenge> = {}): Promise<string> {
  await db().signInAttempt.deleteMany()
  await must(raiseChallenge(said(also), null))
  return (await db().challenge.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } })).id
}

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32))
  admin = await makeAdmin()
  stage = await setReview(admin, await makeCycle(admin, 2025))
  const { submissionId, cityId } = stage
  await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
  slug = (await db().city.findUniqueOrThrow({ where: { id: cityId } })).slug
})

afterAll(() => {
  vi.unstubAllEnvs()
})

describe('a challenge', () => {
  test('is read by nobody outside before it is shown, and word for word afterwards, with the answer', async () => {
    const challengeId = await raise()
    expect(await open()).toEqual([])
    expect(await listChallenged(slug, 2025)).toEqual(new Set())
    await must(showChallenge(admin, { challengeId }))
    expect(await open()).toMatchObject([{ version: 1, text, source, answer: null }])
    expect(await listChallenged(slug, 2025)).toEqual(new Set(['EC: ICT: ICT: 2C/value']))
    expect(await listChallenged(slug, 2024)).toEqual(new Set())
    await must(answerChallenge(stage.coordinator, { challengeId, answer: 'It counts mobile contracts too.' }))
    expect(await open()).toMatchObject([{ answer: { text: 'It counts mobile contracts too.', as: 'official' } }])
    await must(declineChallenge(admin, { challengeId, reason: 'it names a person' }))
    expect(await open()).toEqual([])
  })

  test('changes nothing in the publication', async () => {
    const before = await getScorecard(slug, 2025)
    const challengeId = await raise()
    await must(showChallenge(admin, { challengeId }))
    await must(answerChallenge(admin, { challengeId, answer: 'Looked at.' }))
    expect(await getScorecard(slug, 2025)).toEqual(before)
  })

  test('waits for whoever has to do the next step, and for nobody else', async () => {
    await db().challenge.deleteMany()
    await db().reviewAssignment.updateMany({ data: { declaredAt: null } })
    const challengeId = await raise()
    const counts = async () =>
      Promise.all([admin, stage.coordinator, stage.assessor].map((actor) => countWaitingChallenges(actor)))
    expect(await counts()).toEqual([1, 0, 0])
    await must(showChallenge(admin, { challengeId }))
    expect(await counts()).toEqual([0, 1, 0])
    await db().reviewAssignment.updateMany({ data: { declaredAt: new Date() } })
    expect(await counts()).toEqual([0, 1, 1])
    expect(await listChallenges(stage.assessor)).toMatchObject([{ events: ['answer'], state: 'shown' }])
  })

  test('that waits is listed however many came after it, and of the others the latest', async () => {
    await db().challenge.deleteMany()
    const waiting = await raise()
    await sql(
      `INSERT INTO "Challenge" (id, "publicationId", indicator, "dataPoint", text, source, state, reason, "createdAt")
      SELECT gen_random_uuid(), "publicationId", indicator, "dataPoint", 'Number ' || n, source, 'declined', 'none',
        "createdAt" + n * interval '1 second'
      FROM "Challenge" CROSS JOIN generate_series(1, 250) AS n`,
    )
    const listed = await listChallenges(admin)
    expect(listed.length).toBe(201)
    expect(listed[0]).toMatchObject({ id: waiting, state: 'received' })
    expect([listed[1]?.text, listed.at(-1)?.text]).toEqual(['Number 250', 'Number 51'])
    await db().challenge.updateMany({ data: { state: 'received', reason: null } })
    expect((await listChallenges(admin)).length).toBe(251)
    expect((await listChallenges(stage.coordinator)).length).toBe(200)
    await db().challenge.deleteMany()
  })

  test('is told of to administrators when it arrives, and to the city and its assessor when it is shown', async () => {
    await db().notice.deleteMany()
    const members = { admin, coordinator: stage.coordinator, assessor: stage.assessor }
    await db().user.updateMany({ data: { passwordHash: 'x' } })
    const told = async () => {
      const rows = await db().notice.findMany({ where: { kind: 'challenged' }, select: { userId: true, about: true } })
      expect(rows.every((row) => row.about === 'EC: ICT: ICT: 2C/value')).toBe(true)
      const ids = rows.map(({ userId }) => userId)
      return Object.entries(members).flatMap(([name, { id }]) => (ids.includes(id) ? [name] : []))
    }
    const challengeId = await raise()
    expect(await told()).toEqual(['admin'])
    await must(showChallenge(admin, { challengeId }))
    expect(await told()).toEqual(['admin', 'coordinator', 'assessor'])
  })

  test('is moved once: of two administrators at once the second is told', async () => {
    const challengeId = await raise()
    const outcomes = await Promise.all([
      showChallenge(admin, { challengeId }),
      declineChallenge(admin, { challengeId, reason: 'not about the value' }),
      showChallenge(admin, { challengeId }),
    ])
    const refused = outcomes.filter((each) => !each.ok)
    expect(refused.length).toBeGreaterThan(0)
    for (const each of refused) expect(each).toMatchObject({ refusal: { code: 'conflict' } })
  })
})

describe('the form that anybody can send', () => {
  test('takes no more from one address than a few, and keeps the address as a hash alone', async () => {
    await db().signInAttempt.deleteMany()
    for (let i = 0; i < 5; i += 1) await must(raiseChallenge(said(), '192.0.2.7'))
    expect(await raiseChallenge(said(), '192.0.2.7')).toMatchObject({ refusal: { code: 'conflict' } })
    await must(raiseChallenge(said(), '192.0.2.8'))
    const kept = JSON.stringify([await db().signInAttempt.findMany({ select: { subject: true } })])
    expect(kept).not.toContain('192.0.2')
  })

  test('takes no more than so many from all addresses together', async () => {
    await db().signInAttempt.deleteMany()
    await db().signInAttempt.createMany({ data: Array.from({ length: 60 }, () => ({ subject: 'challenge' })) })
    expect(await raiseChallenge(said(), '192.0.2.9')).toMatchObject({ refusal: { code: 'conflict' } })
    await db().signInAttempt.deleteMany()
  })

  test('stays open to all others while one address sends far too many', async () => {
    await db().signInAttempt.deleteMany()
    for (let i = 0; i < 5; i += 1) await must(raiseChallenge(said(), '192.0.2.7'))
    for (let i = 0; i < 60; i += 1)
      expect(await raiseChallenge(said(), '192.0.2.7')).toMatchObject({ refusal: { code: 'conflict' } })
    await must(raiseChallenge(said(), '192.0.2.8'))
  })

  test('does not count what is about no published value', async () => {
    await db().signInAttempt.deleteMany()
    expect(await raiseChallenge(said({ value: 'xx' }), '192.0.2.9')).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await db().signInAttempt.count()).toBe(0)
  })

  test('drops what fills in the field nobody sees, without saying so', async () => {
    const before = await db().challenge.count()
    await must(raiseChallenge(said({ homepage: 'https://pills.example' }), null))
    expect(await db().challenge.count()).toBe(before)
  })

  test('refuses what is too short, names no source, or links where nothing may', async () => {
    for (const [also, where] of [
      [{ text: 'wrong' }, 'text'],
      [{ text: `${'x'.repeat(30)}\u0000` }, 'text'],
      [{ text: 'x'.repeat(2001) }, 'text'],
      [{ source: ' ' }, 'source'],
      [{ source: 'javascript:alert(1)' }, 'source'],
      [{ edition: 'now' }, 'edition'],
      [{ value: 'ec-ict-ict-2c\n', homepage: 'x' }, 'value'],
    ] as const) {
      const outcome = await raiseChallenge(said(also), null)
      expect(outcome, where).toMatchObject({ refusal: { code: 'invalid', complaints: [{ where }] } })
    }
  })

  test('knows only published values', async () => {
    for (const also of [{ city: 'atlantis' }, { edition: '2024' }, { edition: '2025-v2' }, { value: 'xx' }])
      expect(await raiseChallenge(said(also), null)).toMatchObject({ refusal: { code: 'not-found' } })
  })
})
