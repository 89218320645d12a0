import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addLink } from '@/lib/evidence/commands'
import type { Actor } from '@/lib/policy/policy'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { findPublication, getScorecard, getSuperseding } from '@/lib/scorecards/queries'
import { saveReadings, submit } from '@/lib/submissions/commands'
import { requireSubmission } from '@/lib/submissions/queries'
import {
  actorOf,
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  makeUser,
  must,
  setReview,
  setStage,
} from '@/tests/support/cast'
import { accept, judge } from '@/tests/support/judge'
import { completeReview, decide, returnToCity, startReview } from './commands'
import { undecide } from './commands/accept'
import { answerQuestion } from './commands/answer'
import { assignAssessor } from './commands/assign'
import { declare } from './commands/declare'
import { qualifyAssessor } from './commands/qualify'
import { readSecond, settle } from './commands/second'
import { listQueue } from './queries/queue'
import { getReview } from './queries/review'

let admin: Actor
let cycleId: string
let wholeCycle: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
  wholeCycle = await makeCycle(admin, 2026, 1)
})

const point = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => ({ indicator, dataPoint })
const [life, access] = [point(lifeExpectancy), point(broadband)]
const [lifeKey, accessKey] = ['SC: EH: H: 1C/value', 'EC: ICT: ICT: 2C/value']
const verified = (each: typeof life) => ({ ...each, verdict: 'verified' as const })
const refused = (each: typeof life) => ({
  ...each,
  verdict: 'not-verified' as const,
  code: 'other' as const,
  reason: 'no',
})
const asked = (each: typeof life) => ({ ...each, verdict: 'in-question' as const, reason: 'Which life table?' })
const readingOf = async (submissionId: string, each: typeof life) =>
  db().reading.findUniqueOrThrow({ where: { submissionId_indicator_dataPoint: { submissionId, ...each } } })

async function setAssigned(cycle = cycleId) {
  const stage = await setStage(admin, cycle)
  await must(submit(stage.coordinator, stage.submissionId))
  await must(assignAssessor(admin, stage.submissionId, stage.assessor.id))
  return stage
}

describe('an assigned assessor', () => {
  test('sees city, cycle and due date, and nothing else, until having declared', async () => {
    const { submissionId, assessor } = await setAssigned()
    const [row, ...others] = await listQueue(assessor)
    expect(others).toEqual([])
    expect(Object.keys(row ?? {}).sort()).toEqual(['city', 'declared', 'dueOn', 'part', 'submissionId', 'year'])
    expect(await requireSubmission(assessor, submissionId)).toBeNull()
    expect(await getReview(assessor, submissionId)).toBeNull()
    await must(declare(assessor, { submissionId, conflict: false }))
    expect(await getReview(assessor, submissionId)).toMatchObject({ blind: false, head: { state: 'submitted' } })
    expect(await listQueue(assessor)).toMatchObject([{ declared: true, waiting: 'start', counts: { values: 2 } }])
  })

  test('with a conflict of interest is off the submission for good, and the reason is on record', async () => {
    const { submissionId, assessor } = await setAssigned()
    expect(await declare(assessor, { submissionId, conflict: true })).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await must(declare(assessor, { submissionId, conflict: true, reason: 'I worked there' }))).toBe(false)
    expect(await listQueue(assessor)).toEqual([])
    expect(await assignAssessor(admin, submissionId, assessor.id)).toMatchObject({
      refusal: { reason: expect.stringContaining('conflict of interest') },
    })
    const event = await db().auditEvent.findFirst({ where: { submissionId, type: 'review.conflict-declared' } })
    expect(event).toMatchObject({ actorId: assessor.id, detail: { none: false, reason: 'I worked there' } })
  })
})

describe('a question', () => {
  test('opens one value to the city until it says it has answered, and returns it to the assessor', async () => {
    const { submissionId, assessor, coordinator } = await setReview(admin, cycleId)
    await must(judge(assessor, { submissionId, decisions: [asked(life), verified(access)] }))
    expect(await listQueue(assessor)).toMatchObject([{ waiting: 'city', counts: { asked: 1, decided: 1 } }])
    expect(await answerQuestion(coordinator, { submissionId, ...access, text: 'yes' })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await answerQuestion(coordinator, { submissionId, ...life })).toMatchObject({ refusal: { code: 'invalid' } })
    await must(addLink(coordinator, { submissionId, ...life, url: 'https://city.example/table' }))
    await must(answerQuestion(coordinator, { submissionId, ...life }))
    expect(await listQueue(assessor)).toMatchObject([{ waiting: 'answers', counts: { answered: 1, asked: 0 } }])
    expect(await completeReview(assessor, submissionId)).toMatchObject({ refusal: { code: 'conflict' } })
    const row = (await getReview(assessor, submissionId))?.rows.find((each) => each.key === lifeKey)
    expect(row).toMatchObject({
      comments: [{ text: 'Which life table?' }],
      evidence: [{ url: 'https://city.example/table' }],
      answeredAt: expect.any(Date),
    })
  })

  test('stays open while the city takes the figure out and puts another in', async () => {
    const { submissionId, assessor, coordinator } = await setReview(admin, cycleId)
    await must(judge(assessor, { submissionId, decisions: [asked(life)] }))
    const input = 'SC: EH: H: 1C/life_expectancy'
    const send = (value: number | null) =>
      saveReadings(coordinator, {
        submissionId,
        inputs: { [input]: value },
        readings: [{ ...life, state: value === null ? 'not-reported' : 'value' }],
        door: 'form',
      })
    await must(send(null))
    await must(send(81))
    await must(answerQuestion(coordinator, { submissionId, ...life, text: 'The city’s own.' }))
    expect(await readingOf(submissionId, life)).toMatchObject({ value: 81, verification: 'unreviewed' })
    expect(await send(82)).toMatchObject({ refusal: { code: 'conflict' } })
  })
})

describe('a decision', () => {
  test('of two assessors at once on one value is made once, and the other is told which', async () => {
    const { submissionId, assessor } = await setReview(admin, cycleId)
    const other = await makeUser(admin, 'assessor')
    await must(assignAssessor(admin, submissionId, other.id))
    await must(declare(other, { submissionId, conflict: false }))
    const { revision } = await readingOf(submissionId, life)
    const both = await Promise.all([
      decide(assessor, { submissionId, decisions: [{ ...verified(life), revision }] }),
      decide(other, { submissionId, decisions: [{ ...refused(life), revision }] }),
    ])
    expect(both.filter((each) => each.ok)).toHaveLength(1)
    expect(both.find((each) => !each.ok)).toMatchObject({ refusal: { code: 'conflict', keys: [lifeKey] } })
  })

  test('on many at once verifies all or none, and none where one of them has to be looked at', async () => {
    const { submissionId, assessor, coordinator } = await setReview(admin, cycleId)
    expect(await must(accept(assessor, submissionId, [lifeKey, accessKey]))).toBe(2)
    const event = await db().auditEvent.findFirst({ where: { submissionId, type: 'readings.decided' } })
    expect(event?.detail).toMatchObject({ verified: 2, together: true })
    expect(await must(undecide(assessor, submissionId, [lifeKey]))).toBe(1)
    expect(await undecide(assessor, submissionId, [lifeKey])).toMatchObject({ refusal: { keys: [lifeKey] } })
    await must(returnToCity(assessor, { submissionId, reason: 'inhabitants for households' }))
    const overwritten = { ...broadband, value: 41 }
    await must(saveReadings(coordinator, { submissionId, readings: [overwritten], door: 'form' }))
    await must(submit(coordinator, submissionId))
    await must(startReview(assessor, submissionId))
    expect(await accept(assessor, submissionId, [lifeKey, accessKey])).toMatchObject({
      refusal: { code: 'conflict', keys: [accessKey] },
    })
    expect(await readingOf(submissionId, life)).toMatchObject({ verification: 'unreviewed' })
  })

  test('of refusal needs a code and words, and both are kept', async () => {
    const { submissionId, assessor } = await setReview(admin, cycleId)
    const bare = { ...life, verdict: 'not-verified' as const, reason: 'national figure' }
    expect(await judge(assessor, { submissionId, decisions: [bare] })).toMatchObject({ refusal: { code: 'invalid' } })
    await must(judge(assessor, { submissionId, decisions: [{ ...bare, code: 'wrong-scope' }] }))
    expect(await readingOf(submissionId, life)).toMatchObject({
      verification: 'not-verified',
      verificationCode: 'wrong-scope',
      verificationReason: 'national figure',
      value: 80,
    })
  })
})

describe('a second reader', () => {
  async function setSecond() {
    const stage = await setReview(admin, wholeCycle)
    const second = await makeUser(admin, 'assessor')
    await must(assignAssessor(admin, stage.submissionId, second.id, 'second'))
    await must(declare(second, { submissionId: stage.submissionId, conflict: false }))
    return { ...stage, second }
  }

  test('reads blind, differences are shown to nobody before both are done, and the lead settles them', async () => {
    const { submissionId, assessor, second } = await setSecond()
    await must(judge(assessor, { submissionId, decisions: [refused(life)] }))
    const blind = await getReview(second, submissionId)
    expect(blind).toMatchObject({ blind: true, second: { comparisons: null, sample: 2, unread: 2 } })
    expect(JSON.stringify(blind)).not.toContain('not-verified')
    await must(readSecond(second, { submissionId, ...life, value: 80, verdict: 'verified' }))
    const stale = { submissionId, ...access, value: 12, verdict: 'verified' as const }
    expect(await readSecond(second, stale)).toMatchObject({ refusal: { keys: [accessKey] } })
    expect((await getReview(assessor, submissionId))?.second).toMatchObject({ comparisons: null, agreement: null })
    await must(judge(assessor, { submissionId, decisions: [verified(access)] }))
    expect(await completeReview(assessor, submissionId)).toMatchObject({
      refusal: { reason: expect.stringContaining('still to read') },
    })
    await must(readSecond(second, { ...stale, value: 39.6 }))
    expect((await getReview(assessor, submissionId))?.second).toMatchObject({
      agreement: { count: 2, equal: 1, share: 0.5 },
    })
    expect(await completeReview(assessor, submissionId)).toMatchObject({ refusal: { keys: [lifeKey] } })
    for (const attempt of [
      judge(assessor, { submissionId, decisions: [verified(life)] }),
      undecide(assessor, submissionId, [lifeKey]),
      readSecond(second, { submissionId, ...life, value: 80, ...{ verdict: 'verified' as const } }),
    ])
      expect(await attempt).toMatchObject({ refusal: { code: 'conflict', keys: [lifeKey] } })
    await must(settle(assessor, { submissionId, ...life, verdict: 'verified', settlement: 'The table is the city’s.' }))
    expect((await getReview(second, submissionId))?.second?.agreement).toMatchObject({ equal: 1 })
    expect(await must(completeReview(assessor, submissionId))).toBe('verified')
  })

  test('is always needed by a provisional assessor, who qualifies after three published submissions', async () => {
    const newcomer = await makeUser(admin, 'assessor', 'provisional')
    const lead = async () => {
      const { submissionId, coordinator } = await setStage(admin, cycleId)
      await must(submit(coordinator, submissionId))
      await must(assignAssessor(admin, submissionId, newcomer.id))
      await must(startReview(newcomer, submissionId))
      await must(accept(newcomer, submissionId, [lifeKey, accessKey]))
      return submissionId
    }
    const second = await makeUser(admin, 'assessor')
    for (const done of [0, 1, 2]) {
      expect(await qualifyAssessor(admin, newcomer.id)).toMatchObject({
        refusal: { reason: `${done} of 3 submissions are published` },
      })
      const submissionId = await lead()
      expect(await completeReview(newcomer, submissionId)).toMatchObject({ refusal: { code: 'conflict' } })
      await must(assignAssessor(admin, submissionId, second.id, 'second'))
      await must(declare(second, { submissionId, conflict: false }))
      const sample = (await getReview(second, submissionId))?.rows.filter((each) => each.inSample) ?? []
      expect(sample).toHaveLength(1)
      for (const { key, reading } of sample) {
        const each = key === lifeKey ? life : access
        const value = reading?.content.value ?? 0
        await must(readSecond(second, { submissionId, ...each, value, verdict: 'verified' }))
      }
      await must(completeReview(newcomer, submissionId))
      await must(publish(newcomer, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    }
    await must(qualifyAssessor(admin, newcomer.id))
    await must(completeReview(newcomer, await lead()))
  })
})

test('a correction leads through the review to a new version, and the old one stays at its address', async () => {
  const { submissionId, assessor, coordinator, cityId } = await setReview(admin, cycleId)
  await must(accept(assessor, submissionId, [lifeKey, accessKey]))
  await must(completeReview(assessor, submissionId))
  const first = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
  expect(await correct(admin, { submissionId, note: ' ' })).toMatchObject({ refusal: { code: 'invalid' } })
  const note = 'Life expectancy was the country’s.'
  expect(await must(correct(admin, { submissionId, note }))).toBe('in-review')
  const { slug } = await db().city.findUniqueOrThrow({ where: { id: cityId } })
  expect(await getScorecard(slug)).toEqual(first)
  await must(judge(assessor, { submissionId, decisions: [asked(life)] }))
  await must(saveReadings(coordinator, { submissionId, readings: [{ ...lifeExpectancy, value: 82 }], door: 'form' }))
  await must(answerQuestion(coordinator, { submissionId, ...life, text: 'Corrected.' }))
  await must(judge(assessor, { submissionId, decisions: [verified(life)] }))
  await must(completeReview(assessor, submissionId))
  const next = await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
  expect(next).toMatchObject({ version: 2, changeNote: note, previousHash: first.contentHash })
  expect(await getScorecard(slug, 2025)).toEqual(next)
  expect(await getScorecard(slug, 2025, 1)).toEqual(first)
  expect(await getSuperseding(slug, 2025, 1)).toMatchObject({ version: 2, changeNote: note })
  expect(await getSuperseding(slug, 2025, 2)).toBeNull()
  expect(await findPublication(first.contentHash.slice(0, 16))).toMatchObject({
    version: 1,
    supersededBy: { version: 2 },
  })
  expect(await findPublication('0123456789')).toBeNull()
  expect(await actorOf(assessor.id)).toEqual(assessor)
})
