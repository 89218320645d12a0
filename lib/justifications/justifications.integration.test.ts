import { beforeAll, expect, test } from 'vitest'
import { writeComment } from '@/lib/comments/commands'
import { listComments } from '@/lib/comments/queries'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { submit } from '@/lib/submissions/commands'
import { assignTask } from '@/lib/tasks/commands'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, makeMember, must, setStage } from '@/tests/support/cast'
import { justify } from './commands'
import { listJustifications } from './queries'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const rule = getFramework().checks[0]?.id ?? ''
const { indicator, dataPoint } = lifeExpectancy

test('a justification is said, said otherwise and taken back', async () => {
  const { submissionId, coordinator } = await setStage(admin, cycleId)
  const say = (text: string) => justify(coordinator, { submissionId, rule, indicator, dataPoint, text })
  await must(say('a new life table'))
  await must(say(' a new life table, of 2024 '))
  expect(await listJustifications(submissionId)).toMatchObject([
    { rule, indicator, dataPoint, text: 'a new life table, of 2024', by: coordinator.name },
  ])
  await must(say('  '))
  expect(await listJustifications(submissionId)).toEqual([])
})

test('only a rule and a data point that exist can be answered', async () => {
  const { submissionId, coordinator } = await setStage(admin, cycleId)
  const about = { submissionId, rule, indicator, dataPoint, text: 'so it is' }
  expect(await justify(coordinator, { ...about, rule: 'no-such-rule' })).toMatchObject({
    refusal: { complaints: [{ where: 'rule', found: 'no-such-rule' }] },
  })
  expect(await justify(coordinator, { ...about, dataPoint: 'share' })).toMatchObject({ refusal: { code: 'invalid' } })
})

test('a contributor answers for their own part alone, and nobody after handing in', async () => {
  const { submissionId, coordinator, cityId } = await setStage(admin, cycleId)
  const contributor = await makeMember(admin, cityId, 'contributor')
  await must(assignTask(coordinator, { submissionId, assigneeId: contributor.id, scope: broadband.indicator }))
  const about = { submissionId, rule, dataPoint, text: 'so it is' }
  expect(await justify(contributor, { ...about, indicator })).toMatchObject({ refusal: { code: 'forbidden' } })
  expect((await justify(contributor, { ...about, indicator: broadband.indicator })).ok).toBe(true)
  await must(submit(coordinator, submissionId))
  expect(await justify(coordinator, { ...about, indicator })).toMatchObject({ refusal: { code: 'conflict' } })
})

test('comments make a thread below a data point, in any state, and are never empty', async () => {
  const { submissionId, coordinator, cityId } = await setStage(admin, cycleId)
  const contributor = await makeMember(admin, cityId, 'contributor')
  const write = (actor: Actor, text: string) => writeComment(actor, { submissionId, indicator, dataPoint, text })
  await must(write(contributor, ' Where from? '))
  await must(submit(coordinator, submissionId))
  const answer = await must(write(coordinator, '<b>Statistics office</b>'))
  expect(await listComments(submissionId)).toEqual([
    expect.objectContaining({ text: 'Where from?', author: contributor.name, indicator, dataPoint }),
    answer,
  ])
  expect(await write(coordinator, '   ')).toMatchObject({ refusal: { code: 'invalid' } })
})
