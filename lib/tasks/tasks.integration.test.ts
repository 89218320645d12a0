import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { saveReadings } from '@/lib/submissions/commands'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, makeMember, must, setStage } from '@/tests/support/cast'
import { assignTask, removeTask } from './commands'
import { listTasks } from './queries'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const health = 'society-and-culture.education-health-and-culture.health'

async function setTask(scope: string, dueOn: string | null = null) {
  const stage = await setStage(admin, cycleId)
  const contributor = await makeMember(admin, stage.cityId, 'contributor')
  const task = { submissionId: stage.submissionId, assigneeId: contributor.id, scope, dueOn }
  await must(assignTask(stage.coordinator, task))
  return { ...stage, contributor, task }
}

describe('a task', () => {
  test('names the part, the person and the day; a second time moves the day', async () => {
    const { coordinator, contributor, submissionId, task } = await setTask(lifeExpectancy.indicator, '2026-03-01')
    await must(assignTask(coordinator, { ...task, dueOn: '2026-04-01' }))
    expect(await listTasks(submissionId)).toMatchObject([
      { scope: lifeExpectancy.indicator, dueOn: '2026-04-01', assignee: { id: contributor.id } },
    ])
  })

  test('is for a part of the framework and a person of the city', async () => {
    const { coordinator, task } = await setTask(lifeExpectancy.indicator)
    expect(await assignTask(coordinator, { ...task, scope: 'economy' })).toMatchObject({
      refusal: { complaints: [{ where: 'scope', found: 'economy' }] },
    })
    const elsewhere = (await setStage(admin, cycleId)).coordinator
    expect(await assignTask(coordinator, { ...task, assigneeId: elsewhere.id })).toMatchObject({
      refusal: { code: 'conflict' },
    })
  })

  test('can be taken back, once, and not through another submission', async () => {
    const { coordinator, submissionId } = await setTask(lifeExpectancy.indicator)
    const [task] = await listTasks(submissionId)
    const other = await setStage(admin, cycleId)
    const remove = (actor: Actor, id: string) => removeTask(actor, { submissionId: id, taskId: task?.id ?? '' })
    expect(await remove(other.coordinator, other.submissionId)).toMatchObject({ refusal: { code: 'not-found' } })
    await must(remove(coordinator, submissionId))
    expect(await remove(coordinator, submissionId)).toMatchObject({ refusal: { code: 'not-found' } })
  })

  test('ends with the submission', async () => {
    const { coordinator, submissionId, task } = await setTask(lifeExpectancy.indicator)
    await db().submission.update({ where: { id: submissionId }, data: { state: 'published' } })
    expect(await assignTask(coordinator, task)).toMatchObject({ refusal: { code: 'conflict' } })
  })
})

describe('a contributor', () => {
  const save = (actor: Actor, submissionId: string, sent: object) =>
    saveReadings(actor, { submissionId, readings: [], door: 'form', ...sent })
  const state = (submissionId: string) =>
    Promise.all([
      db().reading.findMany({ where: { submissionId }, orderBy: { id: 'asc' } }),
      db().inputValue.findMany({ where: { submissionId }, orderBy: { input: 'asc' } }),
      db().inputHistory.count({ where: { submissionId } }),
    ])

  test('fills in what was given to them, by category or by indicator, with its own inputs', async () => {
    for (const scope of [health, lifeExpectancy.indicator]) {
      const { contributor, submissionId } = await setTask(scope)
      const saved = await must(
        save(contributor, submissionId, {
          inputs: { 'SC: EH: H: 1C/life_expectancy': 79 },
          readings: [lifeExpectancy],
        }),
      )
      expect(saved.readings).toMatchObject([{ key: 'SC: EH: H: 1C/value', value: 79 }])
    }
  })

  test('is refused everything else, and then nothing is written', async () => {
    const { contributor, submissionId } = await setTask(health)
    const before = await state(submissionId)
    for (const sent of [
      { readings: [broadband] },
      {
        readings: [
          { ...lifeExpectancy, value: 70 },
          { ...broadband, value: 3 },
        ],
      },
      { readings: [{ ...lifeExpectancy, value: 70 }], inputs: { households: 1 } },
      { inputs: { 'EC: ICT: ICT: 2C/fixed_subscriptions': 1 } },
      { inputs: { 'SC: EH: H: 1C/nothing': 1 } },
    ])
      expect(await save(contributor, submissionId, sent)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await state(submissionId)).toEqual(before)
  })

  test('loses the part with the task', async () => {
    const { coordinator, contributor, submissionId } = await setTask(health)
    const [task] = await listTasks(submissionId)
    await must(removeTask(coordinator, { submissionId, taskId: task?.id ?? '' }))
    const sent = { readings: [{ ...lifeExpectancy, value: 70 }] }
    expect(await save(contributor, submissionId, sent)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await save(coordinator, submissionId, sent)).ok).toBe(true)
  })
})
