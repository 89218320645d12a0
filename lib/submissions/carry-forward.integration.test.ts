import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { assignTask } from '@/lib/tasks/commands'
import { makeAdmin, makeCycle, makeMember, must, type Stage, setStage, someInputs } from '@/tests/support/cast'
import { saveReadings, startSubmission } from './commands'
import { carryForward } from './commands/carry-forward'
import { getContents } from './queries/contents'
import { listOwnCities } from './queries/workspace'

const [fixed, life] = ['EC: ICT: ICT: 2C/value', 'SC: EH: H: 1C/value']
let stage: Stage
let contributor: Actor
let next: string

beforeAll(async () => {
  const admin = await makeAdmin()
  stage = await setStage(admin, await makeCycle(admin, 2025))
  const cycleId = await makeCycle(admin, 2026)
  contributor = await makeMember(admin, stage.cityId, 'contributor')
  next = await must(startSubmission(stage.coordinator, { kind: 'report', cityId: stage.cityId, cycleId }))
})

const conflict = { refusal: { code: 'conflict' } }

test('a contributor carries forward what they have been given, and nothing else', async () => {
  expect(await carryForward(contributor, { submissionId: next, what: [life] })).toMatchObject(conflict)
  await must(assignTask(stage.coordinator, { submissionId: next, assigneeId: contributor.id, scope: 'SC: EH: H: 1C' }))
  expect(await must(carryForward(contributor, { submissionId: next, what: [life, fixed] }))).toBe(1)
  const { readings, inputs } = await getContents(next)
  expect([...readings.keys()]).toEqual([life])
  expect(readings.get(life)?.content).toMatchObject({ state: 'value', value: 80 })
  expect([...inputs]).toEqual([[`SC: EH: H: 1C/life_expectancy`, 80]])
})

test('the coordinator carries a whole category forward, with the inputs and through the history', async () => {
  const category = 'economy.ict.ict-infrastructure'
  expect(await must(carryForward(stage.coordinator, { submissionId: next, what: { category } }))).toBe(1)
  const { readings, inputs } = await getContents(next)
  expect(readings.get(fixed)?.content).toMatchObject({ value: 39.6, overwritten: false })
  expect(Object.fromEntries(inputs)).toEqual(someInputs)
  const doors = await db().readingHistory.findMany({
    where: { reading: { submissionId: next } },
    select: { door: true },
  })
  expect(doors).toEqual([{ door: 'form' }, { door: 'form' }])
})

test('nothing is carried forward twice, or by somebody of another city', async () => {
  expect(await carryForward(stage.coordinator, { submissionId: next, what: [life, fixed] })).toMatchObject(conflict)
  const elsewhere = await setStage(stage.admin, stage.cycleId)
  const stranger = await carryForward(elsewhere.coordinator, { submissionId: next, what: [life] })
  expect(stranger).toMatchObject({ refusal: { code: 'not-found' } })
})

test('a figure of this year is never overwritten by last year’s', async () => {
  const cycleId = await makeCycle(stage.admin, 2027)
  const third = await must(startSubmission(stage.coordinator, { kind: 'report', cityId: stage.cityId, cycleId }))
  await must(saveReadings(stage.coordinator, { ...saved(third), inputs: { households: 41_000 } }))
  await must(carryForward(stage.coordinator, { submissionId: third, what: [fixed] }))
  const { readings, inputs } = await getContents(third)
  expect(Object.fromEntries(inputs)).toEqual({ households: 41_000 })
  expect(readings.get(fixed)?.content).toMatchObject({ value: 39.6, overwritten: true })
})

test('the workspace shows one’s own cities alone, the latest submission first, with its tasks and answers', async () => {
  const [city, ...others] = await listOwnCities(contributor)
  expect(others).toEqual([])
  expect(city).toMatchObject({ id: stage.cityId, role: 'contributor' })
  expect(city?.submissions.map((each) => each.cycle.year)).toEqual([2027, 2026, 2025])
  const second = city?.submissions[1]
  expect(second?.shares).toMatchObject([{ scope: 'SC: EH: H: 1C', assignee: { id: contributor.id } }])
  expect(second?.answers.get(life)).toMatchObject({ state: 'value' })
})

const saved = (submissionId: string) => ({ submissionId, readings: [], door: 'form' as const })
