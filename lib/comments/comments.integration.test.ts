import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { broadband, makeAdmin, makeCycle, must, type Stage, setStage } from '@/tests/support/cast'
import { writeComment } from './commands'
import { listComments } from './queries'

let stage: Stage

beforeAll(async () => {
  const admin = await makeAdmin()
  stage = await setStage(admin, await makeCycle(admin, 2025))
})

test('a comment that is sent twice, because its answer was lost, stands once', async () => {
  const { coordinator, submissionId } = stage
  const { indicator, dataPoint } = broadband
  const comment = { id: randomUUID(), submissionId, indicator, dataPoint, text: 'Who counts these?' }
  const first = await must(writeComment(coordinator, comment))
  expect(await must(writeComment(coordinator, comment))).toEqual(first)
  expect(await listComments(submissionId)).toHaveLength(1)
})

test('nobody writes over another’s comment by its id', async () => {
  const { admin, coordinator, submissionId } = stage
  const { indicator, dataPoint } = broadband
  const comment = { id: randomUUID(), submissionId, indicator, dataPoint, text: 'Mine' }
  await must(writeComment(coordinator, comment))
  const outcome = await writeComment(admin, { ...comment, text: 'Not yours' })
  expect(outcome).toMatchObject({ ok: false })
  expect((await listComments(submissionId)).map((each) => each.text)).toContain('Mine')
})
