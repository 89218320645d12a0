import { beforeAll, describe, expect, test } from 'vitest'
import { writeComment } from '@/lib/comments/commands'
import { transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { serialSchema } from '@/lib/submissions/changes'
import { save, saveReadings } from '@/lib/submissions/commands'
import { hold } from '@/lib/submissions/move'
import { type SaveReadings, saveReadingsSchema } from '@/lib/submissions/schemas'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, must, setReview, setStage } from '@/tests/support/cast'
import { judge } from '@/tests/support/judge'
import { getSerial, listChanges } from './changes'
import { listHistory } from './history'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const since = async (submissionId: string, serial: string) => listChanges(submissionId, serialSchema.parse(serial))
const entry = (submissionId: string, sent: Partial<SaveReadings>) =>
  ({ submissionId, readings: [], door: 'form', ...sent }) satisfies SaveReadings
const nothing = { readings: [], inputs: [], comments: [] }
const { indicator, dataPoint } = lifeExpectancy

describe('the changes of a submission', () => {
  test('are all of it from the beginning, each thing once as it stands now', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    await must(
      saveReadings(coordinator, entry(submissionId, { readings: [{ ...lifeExpectancy, note: 'both sexes' }] })),
    )
    const changes = await since(submissionId, '0')
    expect(changes.inputs.map(({ key, value, revision }) => [key, value, revision])).toEqual([
      ['EC: ICT: ICT: 2C/fixed_subscriptions', 15_840, 1],
      ['SC: EH: H: 1C/life_expectancy', 80, 1],
      ['households', 40_000, 1],
    ])
    expect(changes.readings).toHaveLength(2)
    expect(changes.readings.find((each) => each.key === 'SC: EH: H: 1C/value')).toMatchObject({
      revision: 2,
      content: { state: 'value', value: 80, note: 'both sexes', quality: 'not-stated' },
      verification: 'unreviewed',
      by: coordinator.name,
      byId: coordinator.id,
    })
    expect(changes.serial).toBe(await getSerial(submissionId))
  })

  test('are told once: what was read before does not come again', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const { serial } = await since(submissionId, '0')
    expect(await since(submissionId, serial)).toEqual({ ...nothing, serial })
    await must(saveReadings(coordinator, entry(submissionId, { inputs: { households: 20_000 } })))
    const next = await since(submissionId, serial)
    expect(next).toMatchObject({
      readings: [{ key: 'EC: ICT: ICT: 2C/value', content: { value: 79.2 } }],
      inputs: [{ key: 'households', value: 20_000, revision: 2 }],
    })
    expect(await since(submissionId, next.serial)).toEqual({ ...nothing, serial: next.serial })
  })

  test('name an input that was emptied', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const serial = await getSerial(submissionId)
    const gone = { indicator, dataPoint, state: 'not-reported' } as const
    const inputs = { 'SC: EH: H: 1C/life_expectancy': null }
    await must(saveReadings(coordinator, entry(submissionId, { inputs, readings: [gone] })))
    expect((await since(submissionId, serial)).inputs).toMatchObject([
      { key: 'SC: EH: H: 1C/life_expectancy', value: null, revision: 0 },
    ])
  })

  test('carry comments and what an assessor asks', async () => {
    const { submissionId, assessor } = await setReview(admin, cycleId)
    const serial = await getSerial(submissionId)
    await must(writeComment(assessor, { submissionId, indicator, dataPoint, text: ' I have read the source. ' }))
    const decision = { indicator, dataPoint, verdict: 'in-question', reason: 'Which life table?' } as const
    await must(judge(assessor, { submissionId, decisions: [decision] }))
    expect(await since(submissionId, serial)).toMatchObject({
      readings: [{ verification: 'in-question', verificationReason: 'Which life table?', by: assessor.name }],
      comments: [
        { indicator, dataPoint, author: assessor.name, text: 'I have read the source.' },
        { indicator, dataPoint, author: assessor.name, text: 'Which life table?' },
      ],
    })
  })

  test('are never lost to a transaction that began first and ends last', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const start = await getSerial(submissionId)
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    // Begins now, takes its time before it holds the submission, and so commits after the save below.
    const slow = transaction(async (tx) => {
      await tx.$queryRaw`SELECT now()`
      await begun
      const held = await hold(tx, coordinator, submissionId)
      if (!held) throw new Error('the submission is gone')
      const sent = entry(submissionId, { readings: [{ ...broadband, value: 41 }] })
      return save(tx, coordinator, held, saveReadingsSchema.parse(sent))
    })
    await must(saveReadings(coordinator, entry(submissionId, { readings: [{ ...lifeExpectancy, value: 79 }] })))
    const first = await since(submissionId, start)
    expect(first.readings.map((each) => each.key)).toEqual(['SC: EH: H: 1C/value'])
    begin()
    await must(slow)
    const second = await since(submissionId, first.serial)
    expect(second.readings.map((each) => each.key)).toEqual(['EC: ICT: ICT: 2C/value'])
  })

  test('lose no comment of many written at once', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const seen: string[] = []
    let serial = await getSerial(submissionId)
    const texts = Array.from({ length: 12 }, (_, at) => `comment ${at}`)
    const read = async () => {
      const changes = await since(submissionId, serial)
      serial = changes.serial
      seen.push(...changes.comments.map((each) => each.text))
    }
    const writing = Promise.all(
      texts.map((text) => must(writeComment(coordinator, { submissionId, indicator, dataPoint, text }))),
    )
    for (let round = 0; round < 12; round++) await read()
    await writing
    await read()
    expect(seen.toSorted()).toEqual(texts.toSorted())
  })
})

test('the history of a value names who changed it and its inputs, how and from what to what, newest first', async () => {
  const { submissionId, coordinator } = await setStage(admin, cycleId)
  await must(saveReadings(coordinator, { ...entry(submissionId, { inputs: { households: 20_000 } }), door: 'paste' }))
  const point = getFramework().indicators.find((each) => each.code === broadband.indicator)?.dataPoints[0]
  if (!point) throw new Error('the framework has lost an indicator')
  const rows = await listHistory(submissionId, point, broadband.indicator)
  expect(rows.slice(0, 2).toSorted((a, b) => a.what.localeCompare(b.what))).toMatchObject([
    { what: 'input', key: 'households', before: 40_000, after: 20_000, by: coordinator.name, door: 'paste' },
    { what: 'reading', key: point.key, before: { value: 39.6 }, after: { value: 79.2 }, door: 'paste' },
  ])
  expect(rows.slice(2).map(({ what, before }) => [what, before])).toEqual(
    expect.arrayContaining([
      ['input', null],
      ['input', null],
      ['reading', null],
    ]),
  )
  expect(rows).toHaveLength(5)
})
