import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { assignTask } from '@/lib/tasks/commands'
import {
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  makeMember,
  must,
  setReview,
  setStage,
} from '@/tests/support/cast'
import { judge } from '@/tests/support/judge'
import { saveReadings, submit, withdraw } from './commands'
import type { ReadingEntry } from './schemas'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const readingOf = (submissionId: string, { indicator }: { indicator: string }) =>
  db().reading.findFirstOrThrow({ where: { submissionId, indicator } })

const save = (
  actor: Actor,
  submissionId: string,
  readings: ReadingEntry[],
  inputs: Record<string, number | null> = {},
) => saveReadings(actor, { submissionId, inputs, readings, door: 'form' })

describe('saving readings', () => {
  test('computes a value from its inputs by the formula of the framework', async () => {
    const { submissionId } = await setStage(admin, cycleId)
    expect(await readingOf(submissionId, broadband)).toMatchObject({ value: 39.6, overwritten: false, state: 'value' })
  })

  test('a shared input that changes carries every value that follows from it', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    expect((await must(save(coordinator, submissionId, [], { households: 20_000 }))).readings).toEqual([
      { key: 'EC: ICT: ICT: 2C/value', revision: 2, state: 'value', value: 79.2, overwritten: false },
    ])
    expect(await readingOf(submissionId, broadband)).toMatchObject({ value: 79.2, revision: 2 })
  })

  test('flags a final value that was typed over the formula', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(save(coordinator, submissionId, [{ ...broadband, value: 44.8 }]))
    expect(await readingOf(submissionId, broadband)).toMatchObject({ value: 44.8, overwritten: true })
    await must(save(coordinator, submissionId, [], { households: 20_000 }))
    expect(await readingOf(submissionId, broadband)).toMatchObject({ value: 44.8 })
  })

  test('leaves a value that was given directly alone while its input does not change', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(save(coordinator, submissionId, [{ ...lifeExpectancy, value: 79 }]))
    await must(save(coordinator, submissionId, [], { households: 20_000 }))
    expect(await readingOf(submissionId, lifeExpectancy)).toMatchObject({ value: 79 })
  })

  test('keeps who changed what from what to what, by which door', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(save(coordinator, submissionId, [{ ...lifeExpectancy, note: 'both sexes' }]))
    const { id } = await readingOf(submissionId, lifeExpectancy)
    const history = await db().readingHistory.findMany({ where: { readingId: id }, orderBy: { id: 'asc' } })
    expect(history).toHaveLength(2)
    expect(history[1]).toMatchObject({
      byId: coordinator.id,
      door: 'form',
      before: { value: 80, note: null },
      after: { value: 80, note: 'both sexes' },
    })
  })

  test('writes nothing when nothing changed', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    expect(await must(save(coordinator, submissionId, [broadband, lifeExpectancy]))).toEqual({
      readings: [],
      inputs: [],
    })
    expect(await readingOf(submissionId, broadband)).toMatchObject({ revision: 1 })
  })

  test('refuses the whole when one thing cannot be, and says where, what was found and what was expected', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const before = await db().readingHistory.count()
    const outcome = await save(
      coordinator,
      submissionId,
      [
        { ...lifeExpectancy, value: 180 },
        { indicator: 'EC: ICT: ICT: 1C', dataPoint: 'value', state: 'value' },
        { ...broadband, dataPoint: 'share' },
      ],
      { households: 0, 'EC: ICT: ICT: 2C/modems': 3 },
    )
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
    expect(outcome.ok || outcome.refusal.code !== 'invalid' ? [] : outcome.refusal.complaints).toEqual(
      expect.arrayContaining([
        { where: 'SC: EH: H: 1C/value', found: '180', expected: 'at least 0 and at most 120 (years)' },
        {
          where: 'input EC: ICT: ICT: 2C/modems',
          found: 'an input no indicator has',
          expected: 'an input of the framework',
        },
        {
          where: 'EC: ICT: ICT: 2C/share',
          found: 'a data point the framework does not have',
          expected: expect.any(String),
        },
        { where: 'EC: ICT: ICT: 2C/value', found: '0', expected: 'a figure other than 0 for "households"' },
        { where: 'EC: ICT: ICT: 1C/value', found: 'no figure', expected: expect.stringContaining('not reported') },
      ]),
    )
    expect(await readingOf(submissionId, broadband)).toMatchObject({ value: 39.6 })
    expect(await db().readingHistory.count()).toBe(before)
    const inputs = await db().inputValue.findMany({ where: { submissionId, input: 'households' } })
    expect(inputs).toMatchObject([{ value: 40_000 }])
  })

  test('never overwrites what somebody else has changed meanwhile', async () => {
    const { submissionId, coordinator, cityId } = await setStage(admin, cycleId)
    const contributor = await makeMember(admin, cityId, 'contributor')
    const task = { submissionId, assigneeId: contributor.id, scope: lifeExpectancy.indicator }
    await must(assignTask(coordinator, task))
    const { revision } = await readingOf(submissionId, lifeExpectancy)
    const entries = [coordinator, contributor].map((actor, at) =>
      save(actor, submissionId, [{ ...lifeExpectancy, value: 81 + at, revision }]),
    )
    const outcomes = await Promise.all(entries)
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1)
    const refused = outcomes.find((each) => !each.ok)
    expect(refused).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('SC: EH: H: 1C/value') },
    })
  })

  test('never overwrites an input that somebody else has changed meanwhile, and keeps the history of both', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const send = (households: number, revision: number) =>
      saveReadings(coordinator, {
        submissionId,
        inputs: { households },
        inputRevisions: { households: revision },
        readings: [],
        door: 'form',
      })
    expect((await must(send(41_000, 1))).inputs).toEqual([{ key: 'households', revision: 2 }])
    expect(await send(42_000, 1)).toMatchObject({ refusal: { code: 'conflict', keys: ['households'] } })
    const history = await db().inputHistory.findMany({
      where: { submissionId, input: 'households' },
      orderBy: { id: 'asc' },
    })
    expect(history.map(({ before, after }) => [before, after])).toEqual([
      [null, 40_000],
      [40_000, 41_000],
    ])
  })

  test('an input that was emptied and typed anew is another one than before', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const send = (value: number | null, revision: number) =>
      saveReadings(coordinator, {
        submissionId,
        inputs: { population: value },
        inputRevisions: { population: revision },
        readings: [],
        door: 'form',
      })
    expect((await must(send(90_000, 0))).inputs).toEqual([{ key: 'population', revision: 1 }])
    expect((await must(send(null, 1))).inputs).toEqual([{ key: 'population', revision: 0 }])
    expect((await must(send(91_000, 0))).inputs).toEqual([{ key: 'population', revision: 3 }])
    expect(await send(92_000, 1)).toMatchObject({ refusal: { code: 'conflict', keys: ['population'] } })
  })

  test('a source on the web has an address the database takes', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    for (const sourceUrl of ['http:city.example', 'HTTPS://city.example/', 'javascript:alert(1)'])
      expect(await save(coordinator, submissionId, [{ ...lifeExpectancy, sourceUrl }])).toMatchObject({
        refusal: { complaints: expect.arrayContaining([expect.objectContaining({ where: 'readings.0.sourceUrl' })]) },
      })
  })

  test('"does not apply" needs a reason', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const threeG = { indicator: 'EC: ICT: ICT: 4C', dataPoint: '3g', state: 'not-applicable' } as const
    expect(await save(coordinator, submissionId, [threeG])).toMatchObject({
      refusal: { code: 'invalid', complaints: [{ where: 'readings.0.reason' }] },
    })
    expect(
      (await must(save(coordinator, submissionId, [{ ...threeG, reason: 'switched off' }]))).readings,
    ).toHaveLength(1)
  })
})

describe('a submission that was handed in', () => {
  test('is closed to its city, and open again after it was taken back', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(submit(coordinator, submissionId))
    const change = () => save(coordinator, submissionId, [{ ...lifeExpectancy, value: 79 }])
    expect(await change()).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('submitted') },
    })
    await must(withdraw(coordinator, submissionId))
    expect((await must(change())).readings).toHaveLength(1)
  })

  test('takes no input either, even one that no reading uses yet', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(submit(coordinator, submissionId))
    const before = await db().inputValue.findMany({ where: { submissionId } })
    expect(await save(coordinator, submissionId, [], { population: 5 })).toMatchObject({
      refusal: { code: 'conflict', keys: ['population'] },
    })
    expect(await db().inputValue.findMany({ where: { submissionId } })).toEqual(before)
  })

  test('cannot be taken back once the review has started', async () => {
    const { submissionId, coordinator } = await setReview(admin, cycleId)
    expect(await withdraw(coordinator, submissionId)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('takes an answer to the value in question, and no other', async () => {
    const { submissionId, coordinator, assessor } = await setReview(admin, cycleId)
    const question = {
      ...lifeExpectancy,
      state: undefined,
      verdict: 'in-question',
      reason: 'Which life table?',
    } as const
    const { indicator, dataPoint, verdict, reason } = question
    await must(judge(assessor, { submissionId, decisions: [{ indicator, dataPoint, verdict, reason }] }))
    expect(await save(coordinator, submissionId, [{ ...broadband, value: 50 }])).toMatchObject({
      refusal: { code: 'conflict' },
    })
    await must(save(coordinator, submissionId, [{ ...lifeExpectancy, value: 79 }]))
    expect(await readingOf(submissionId, lifeExpectancy)).toMatchObject({
      value: 79,
      verification: 'in-question',
      verificationReason: 'Which life table?',
    })
    await must(save(coordinator, submissionId, [{ ...lifeExpectancy, value: 78, note: 'corrected' }]))
    await must(answerQuestion(coordinator, { submissionId, indicator, dataPoint }))
    expect(await readingOf(submissionId, lifeExpectancy)).toMatchObject({
      value: 78,
      verification: 'unreviewed',
      verificationReason: null,
    })
    expect(await save(coordinator, submissionId, [{ ...lifeExpectancy, value: 77 }])).toMatchObject({
      refusal: { code: 'conflict', keys: expect.arrayContaining(['SC: EH: H: 1C/value']) },
    })
  })
})
