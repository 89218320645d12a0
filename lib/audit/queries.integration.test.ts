import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { completeReview } from '@/lib/reviews/commands'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { saveReadings } from '@/lib/submissions/commands'
import { filterSchema, type TimelineFilter } from '@/lib/timeline/filter'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, must, type Stage, setReview } from '@/tests/support/cast'
import { judge } from '@/tests/support/judge'
import { listDoers, listEvents, listPublicEvents } from './queries'

let admin: Actor
let stage: Stage
const key = `${broadband.indicator}/${broadband.dataPoint}`
const pointOf = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => ({ indicator, dataPoint })

beforeAll(async () => {
  admin = await makeAdmin()
  stage = await setReview(admin, await makeCycle(admin, 2025))
  const { assessor, coordinator, submissionId } = stage
  const asked = { ...pointOf(broadband), verdict: 'in-question' as const, reason: 'is 39.6 right?' }
  await must(judge(assessor, { submissionId, decisions: [asked] }))
  await must(
    saveReadings(coordinator, {
      submissionId,
      readings: [{ ...broadband, note: 'as counted', revision: 2 }],
      door: 'form',
    }),
  )
  await must(answerQuestion(coordinator, { submissionId, ...pointOf(broadband), text: 'it is 39.6' }))
  for (const point of [broadband, lifeExpectancy])
    await must(judge(assessor, { submissionId, decisions: [{ ...pointOf(point), verdict: 'verified' }] }))
  await must(completeReview(assessor, submissionId))
  await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
})

const list = async (filter: Partial<TimelineFilter>, most = 100, scopes: string[] = []) =>
  listEvents(stage.submissionId, { ...filterSchema.parse({}), ...filter }, most, scopes)
const typesOf = async (...args: Parameters<typeof list>) => (await list(...args)).map(({ type }) => type)

describe('the timeline of a submission', () => {
  test('has all that happened, latest first, each with who did it and to whom', async () => {
    const rows = await list({})
    expect(rows.map(({ type }) => type)).toEqual([
      'scorecard.published',
      'submission.moved',
      'submission.moved',
      'readings.decided',
      'readings.decided',
      'question.answered',
      'readings.saved',
      'readings.decided',
      'review.conflict-declared',
      'submission.moved',
      'review.assigned',
      'submission.moved',
      'readings.saved',
      'submission.started',
    ])
    const { assessor, coordinator } = stage
    expect(rows.at(-4)).toMatchObject({ by: { name: admin.name }, whom: { id: assessor.id, role: 'assessor' } })
    expect((await listDoers(stage.submissionId)).map(({ id }) => id).toSorted()).toEqual(
      [admin.id, assessor.id, coordinator.id].toSorted(),
    )
  })

  test('is chosen from by kind, person or office, data point and day', async () => {
    expect(await typesOf({ group: 'talk' })).toEqual(['question.answered'])
    expect(await typesOf({ person: 'admin' })).toEqual(['scorecard.published', 'submission.moved', 'review.assigned'])
    expect(await typesOf({ person: stage.coordinator.id, group: 'values' })).toEqual([
      'readings.saved',
      'readings.saved',
    ])
    expect(await typesOf({ about: key })).toEqual([
      'readings.decided',
      'question.answered',
      'readings.saved',
      'readings.decided',
      'readings.saved',
    ])
    const today = new Date().toISOString().slice(0, 10)
    expect(await typesOf({ from: today, to: today })).toHaveLength(14)
    expect(await typesOf({ to: '2020-01-01' })).toEqual([])
    expect(await typesOf({ from: '2999-01-01' })).toEqual([])
  })

  test('goes on from any event without repeating or leaving out one', async () => {
    const all = (await list({})).map(({ id }) => id)
    const pages: string[] = []
    for (let before: string | null = null; ; before = pages.at(-1) ?? null) {
      const page: string[] = (await list({ before }, 4)).map(({ id }) => id)
      if (page.length === 0) break
      pages.push(...page)
    }
    expect(pages).toEqual(all)
  })
})

describe('the public part', () => {
  test('is what was published, verified and asked, up to the version, without a name or a value', async () => {
    const { slug } = await db().city.findUniqueOrThrow({ where: { id: stage.cityId } })
    const first = { slug, year: 2025, version: 1 }
    const before = await listPublicEvents(first)
    expect(before).toMatchObject({ questions: { asked: 1, answered: 1 }, second: { read: 0, settled: 0 } })
    expect(before?.events.map(({ type }) => type)).toEqual(['handed-in', 'review-began', 'review-ended', 'published'])
    // Without the times: any figure may stand in one.
    const said = JSON.stringify({ ...before, events: before?.events.map(({ at: _, ...event }) => event) })
    for (const secret of ['39.6', stage.assessor.name, stage.coordinator.name, admin.name, admin.id])
      expect(said).not.toContain(secret)

    const { submissionId, assessor } = stage
    await must(correct(admin, { submissionId, note: 'households were wrong' }))
    expect(await listPublicEvents(first)).toEqual(before)
    await must(completeReview(assessor, submissionId))
    await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    expect((await listPublicEvents({ ...first, version: 2 }))?.events.at(-1)).toMatchObject({
      type: 'published',
      version: 2,
      changeNote: 'households were wrong',
    })
    expect(await listPublicEvents({ ...first, version: 3 })).toBeNull()
    expect(await listPublicEvents({ ...first, slug: 'elsewhere' })).toBeNull()
  })
})
