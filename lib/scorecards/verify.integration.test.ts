import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/policy/policy'
import { completeReview } from '@/lib/reviews/commands'
import { makeSeedActor } from '@/prisma/seed/people'
import { seedReports } from '@/prisma/seed/reports'
import { makeCycle, makeUser, must, setReview, someReadings } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { judge } from '@/tests/support/judge'
import { sha256 } from './canonical'
import { publish } from './commands'
import { type Verified, verifyPublications } from './queries/verify'

let seeder: Actor
beforeAll(async () => {
  seeder = await makeSeedActor()
  await seedReports(seeder)
}, 120_000)

async function faults(): Promise<string[]> {
  const found: Verified[] = []
  for await (const verified of verifyPublications()) found.push(verified)
  expect(new Set(found.map((each) => each.city)).size).toBeGreaterThanOrEqual(9)
  return found.flatMap((each) => (each.ok ? [] : [`${each.city}: ${each.fault}`]))
}

/** Changes rows behind the back of the triggers, looks, and puts them right again. */
async function tamper(change: string, undo: string): Promise<string[]> {
  await quietly(change)
  const found = await faults()
  await quietly(undo)
  return found
}

const quietly = (text: string) => sql(`SET session_replication_role = replica; ${text}`)

describe('the proof of all publications', () => {
  test('holds for what was published', async () => {
    expect(await faults()).toEqual([])
  })

  test('finds a document that was changed', async () => {
    const found = await tamper(
      `UPDATE "Publication" SET document = replace(document, '"value":6.7}', '"value":7.6}') WHERE "cityId" = (SELECT id FROM "City" WHERE slug = 'riyadh')`,
      `UPDATE "Publication" SET document = replace(document, '"value":7.6}', '"value":6.7}') WHERE "cityId" = (SELECT id FROM "City" WHERE slug = 'riyadh')`,
    )
    expect(found).toEqual([expect.stringMatching(/^riyadh: the document does not have the hash [0-9a-f]{64}$/)])
  })

  test('finds a document that was changed together with its hash', async () => {
    const [row] = await sql(
      `SELECT document, "contentHash" FROM "Publication" JOIN "City" c ON c.id = "cityId" WHERE slug = 'pully'`,
    )
    const document = String(row?.document)
    const forged = document.replace(/"percent":(\d+)/, '"percent":1')
    expect(forged).not.toBe(document)
    const set = (text: string) =>
      `UPDATE "Publication" SET document = $doc$${text}$doc$, "contentHash" = '${sha256(text)}' WHERE "cityId" = (SELECT id FROM "City" WHERE slug = 'pully')`
    expect(await tamper(set(forged), set(document))).toEqual([
      expect.stringContaining('pully: computed again it differs at'),
    ])
  })

  test('finds a filed value that no longer says what the document says', async () => {
    const set = (value: number) =>
      `UPDATE "PublishedValue" SET value = ${value} WHERE indicator = 'EC: P: EM: 1C' AND "cityId" = (SELECT id FROM "City" WHERE slug = 'riyadh')`
    expect(await tamper(set(7.6), set(6.7))).toEqual([
      'riyadh: the value filed for EC: P: EM: 1C/value differs from the document',
    ])
  })

  test('finds a column that was changed', async () => {
    const set = (basis: string) =>
      `UPDATE "Publication" SET basis = '${basis}' WHERE "cityId" = (SELECT id FROM "City" WHERE slug = 'riyadh')`
    expect(await tamper(set('verified'), set('transcribed'))).toEqual([
      'riyadh: the column basis differs from the document',
    ])
  })

  test('finds a reading and an input that were changed behind the back of the workflow', async () => {
    const admin = await makeUser(seeder, 'admin')
    const { submissionId, assessor } = await setReview(admin, await makeCycle(admin, 2024))
    const verdict = 'verified' as const
    const decisions = someReadings.map(({ indicator, dataPoint }) => ({ indicator, dataPoint, verdict }))
    await must(judge(assessor, { submissionId, decisions }))
    await must(completeReview(assessor, submissionId))
    await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    expect(await faults()).toEqual([])
    const life = (value: number) =>
      `UPDATE "Reading" SET value = ${value} WHERE indicator = 'SC: EH: H: 1C' AND "submissionId" = '${submissionId}'`
    expect(await tamper(life(90), life(80))).toEqual([
      expect.stringMatching(/what is on record for SC: EH: H: 1C\/value is not what was published$/),
    ])
    const households = (value: number) =>
      `UPDATE "InputValue" SET value = ${value} WHERE input = 'households' AND "submissionId" = '${submissionId}'`
    expect(await tamper(households(41_000), households(40_000))).toEqual([
      expect.stringContaining('what is on record for EC: ICT: ICT: 2C/value'),
    ])
    const verdictOf = (verification: string) =>
      `UPDATE "Reading" SET verification = '${verification}' WHERE indicator = 'SC: EH: H: 1C' AND "submissionId" = '${submissionId}'`
    expect(await tamper(verdictOf('unreviewed'), verdictOf('verified'))).toHaveLength(1)
  })

  test('finds a link that is missing from the chain of a city', async () => {
    const admin = await makeUser(seeder, 'admin')
    const { submissionId, assessor, cityId } = await setReview(admin, await makeCycle(admin, 2025))
    await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
    const verdict = 'verified' as const
    const decisions = someReadings.map(({ indicator, dataPoint }) => ({ indicator, dataPoint, verdict }))
    await must(judge(assessor, { submissionId, decisions }))
    await must(completeReview(assessor, submissionId))
    const { previousHash } = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    await quietly(`DELETE FROM "Publication" WHERE "cityId" = '${cityId}' AND version = 1`)
    expect(await faults()).toEqual([expect.stringContaining(`the publication before it, ${previousHash}, is missing`)])
  })
})
