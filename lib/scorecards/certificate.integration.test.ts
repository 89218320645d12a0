import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addLink } from '@/lib/evidence/commands'
import type { Actor } from '@/lib/policy/policy'
import { completeReview } from '@/lib/reviews/commands'
import { undecide } from '@/lib/reviews/commands/accept'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, must, type Stage, setReview } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'
import { judge } from '@/tests/support/judge'
import { publish } from './commands'
import { correct } from './commands/correct'
import { getScorecard } from './queries'
import { checkCertificate } from './queries/certificate'
import { listComparisons } from './queries/changes'
import type { Scorecard } from './schema'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const point = ({ indicator, dataPoint }: typeof broadband | typeof lifeExpectancy) => ({ indicator, dataPoint })
const verified = (which: typeof broadband | typeof lifeExpectancy) => ({
  ...point(which),
  verdict: 'verified' as const,
})
const both = [verified(broadband), verified(lifeExpectancy)]
const reviewOf = (scorecard: Scorecard, { indicator }: { indicator: string }) =>
  scorecard.dataPoints.find((each) => each.indicator === indicator)?.review
const today = new Date().toISOString().slice(0, 10)

/** Decides one value after the other, so that nothing is accepted together. */
async function verifyEach({ assessor, submissionId }: Stage) {
  for (const decision of both) await must(judge(assessor, { submissionId, decisions: [decision] }))
  await must(completeReview(assessor, submissionId))
}

const publishVerified = ({ submissionId }: Stage) =>
  must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))

async function publishCorrected(stage: Stage) {
  const { submissionId, assessor } = stage
  await must(correct(admin, { submissionId, note: 'The households were those of another year.' }))
  await must(undecide(assessor, submissionId, [`${broadband.indicator}/value`]))
  const refusal = { verdict: 'not-verified' as const, code: 'not-in-period' as const, reason: 'Households of 2019' }
  await must(judge(assessor, { submissionId, decisions: [{ ...point(broadband), ...refusal }] }))
  await must(completeReview(assessor, submissionId))
  return publishVerified(stage)
}

describe('what is published of a review', () => {
  test('is when each value was decided, at what depth, after how many questions and with how much evidence', async () => {
    const stage = await setReview(admin, cycleId)
    const { assessor, coordinator, submissionId } = stage
    const evidence = { submissionId, ...point(broadband), url: 'https://example.org/private-ledger' }
    const ask = { ...point(broadband), verdict: 'in-question' as const, reason: 'Households or inhabitants?' }
    for (const text of ['Households.', 'Counted in June.']) {
      await must(judge(assessor, { submissionId, decisions: [ask] }))
      await must(addLink(coordinator, { ...evidence, place: text }))
      await must(answerQuestion(coordinator, { submissionId, ...point(broadband), text }))
    }
    await verifyEach(stage)
    const scorecard = await publishVerified(stage)
    expect(reviewOf(scorecard, broadband)).toEqual({ on: today, depth: 'alone', questions: 2, evidence: 2 })
    expect(reviewOf(scorecard, lifeExpectancy)).toEqual({ on: today, depth: 'alone', questions: 0, evidence: 0 })
    const text = JSON.stringify(scorecard)
    for (const secret of ['Households or inhabitants', 'Counted in June', 'private-ledger'])
      expect(text).not.toContain(secret)
  })

  test('says of values accepted in one go that they were, and of two readers that there were two', async () => {
    const stage = await setReview(admin, cycleId)
    const { assessor, submissionId } = stage
    await must(judge(assessor, { submissionId, decisions: both }))
    const read = { submissionId, ...point(broadband), value: 39.6, verdict: 'verified', byId: stage.admin.id }
    await db().secondDecision.create({ data: read })
    await must(completeReview(assessor, submissionId))
    const scorecard = await publishVerified(stage)
    expect(reviewOf(scorecard, broadband)).toMatchObject({ depth: 'twice' })
    expect(reviewOf(scorecard, lifeExpectancy)).toMatchObject({ depth: 'together' })
  })

  test('says nothing of a verdict where there is none yet', async () => {
    const { submissionId } = await setReview(admin, cycleId)
    const scorecard = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }))
    expect(reviewOf(scorecard, broadband)).toEqual({ on: null, depth: null, questions: 0, evidence: 0 })
    expect(reviewOf(scorecard, { indicator: 'EC: ICT: ICT: 1C' })).toBeUndefined()
  })
})

describe('a certificate', () => {
  test('stands until its publication is corrected, and then names what stands in its place', async () => {
    const stage = await setReview(admin, cycleId)
    await verifyEach(stage)
    const first = await publishVerified(stage)
    const code = first.contentHash.slice(0, 16)
    expect(await checkCertificate(code)).toMatchObject({ kind: 'stands', publication: { year: 2025, version: 1 } })
    const second = await publishCorrected(stage)
    expect(await checkCertificate(code)).toMatchObject({
      kind: 'superseded',
      publication: { version: 1 },
      by: { version: 2, changeNote: 'The households were those of another year.' },
    })
    expect(await checkCertificate(second.contentHash)).toMatchObject({ kind: 'stands', publication: { version: 2 } })
    const { slug } = first.city
    expect(await getScorecard(slug, 2025, 1)).toEqual(first)
    expect(await getScorecard(slug, 2025)).toEqual(second)
    expect(reviewOf(second, lifeExpectancy)).toEqual(reviewOf(first, lifeExpectancy))
    const [since, ...others] = await listComparisons(second)
    expect(others).toEqual([])
    expect(since).toMatchObject({ kind: 'version', before: { version: 1 } })
    expect(since?.changed.points).toMatchObject([{ key: `${broadband.indicator}/value`, kinds: ['state'] }])
    expect(await listComparisons(first)).toEqual([])
  })

  test('with a code nobody has is unknown, and so is what is no code', async () => {
    for (const code of ['0123456789abcdef', 'certificate', ''])
      expect(await checkCertificate(code)).toEqual({ kind: 'unknown' })
  })

  test('is broken when what is stored is not what was published', async () => {
    const stage = await setReview(admin, cycleId)
    await verifyEach(stage)
    const { contentHash } = await publishVerified(stage)
    const tamper = (from: string, to: string) =>
      sql(
        `SET session_replication_role = replica;
         UPDATE "Publication" SET document = replace(document, '${from}', '${to}') WHERE "contentHash" = '${contentHash}'`,
      )
    await tamper('"percent":66,', '"percent":96,')
    expect(await checkCertificate(contentHash)).toMatchObject({
      kind: 'broken',
      fault: expect.stringContaining('hash'),
    })
    await tamper('"percent":96,', '"percent":66,')
    expect(await checkCertificate(contentHash)).toMatchObject({ kind: 'stands' })
  })
})
