import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { saveReadings } from '@/lib/submissions/commands'
import { requireSubmission } from '@/lib/submissions/queries'
import { getRecord } from '@/lib/submissions/queries/sheet'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import { makeAdmin, makeCycle, makeMember, makeUser, must, type Stage, setStage } from '@/tests/support/cast'
import { words } from '@/tests/support/spreadsheet'
import { applyImport } from './commands/apply'
import { undoImport } from './commands/undo'
import { receiveUpload, reviseUpload } from './commands/upload'
import type { DryRun } from './dry-run'
import { getDryRun, getLayout, listImports } from './queries'
import { writeXlsx } from './xlsx/write-xlsx'

const reader = { words, locale: 'en-GB' }
const key = 'EC: ICT: ICT: 2C/value'
const lines = (...rows: string[]) => ['key;revision;first;final;state;note', ...rows].join('\n')

let admin: Actor
let cycleId: string
let stage: Stage
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

async function headOf(actor: Actor, submissionId: string): Promise<SubmissionHead> {
  const head = await requireSubmission(actor, submissionId)
  if (!head) throw new Error('the submission is gone')
  return head
}

/** Uploads as the stage's coordinator, and looks at what it would change. */
async function upload(content: string | Uint8Array): Promise<DryRun> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const id = await must(receiveUpload(stage.coordinator, stage.submissionId, { name: 'figures.csv', bytes }))
  return look(id)
}

async function look(id: string): Promise<DryRun> {
  const { coordinator, submissionId } = stage
  const dryRun = await getDryRun(coordinator.id, await headOf(coordinator, submissionId), id, reader)
  if (!dryRun) throw new Error('the upload is gone')
  return dryRun
}

const apply = ({ uploadId, mark }: DryRun, leaveOut = false) =>
  applyImport(stage.coordinator, { submissionId: stage.submissionId, uploadId, seen: mark, leaveOut }, reader)
const undo = (importId: string, rest = false) =>
  undoImport(stage.coordinator, { submissionId: stage.submissionId, importId, rest })
const contents = async () => {
  const { inputs, readings } = await getRecord(stage.submissionId)
  return {
    inputs: new Map([...inputs].map(([name, { value }]) => [name, value])),
    readings: new Map([...readings].map(([name, { content }]) => [name, content])),
  }
}
const changed = ({ rows }: DryRun) =>
  rows.filter((row) => row.status !== 'unchanged').map((row) => [row.key, row.status] as const)

describe('a spreadsheet', () => {
  test('that is downloaded and uploaded as it is changes nothing, and there is nothing to import', async () => {
    stage = await setStage(admin, cycleId)
    const sheets = await getLayout(await headOf(stage.coordinator, stage.submissionId), reader)
    const dryRun = await upload(writeXlsx(sheets, words, 'Testburg'))
    expect(changed(dryRun)).toEqual([])
    expect(await apply(dryRun)).toMatchObject({ refusal: { code: 'invalid' } })
  })

  test('writes nothing until it is imported, then everything as one step, with its history and its record', async () => {
    stage = await setStage(admin, cycleId)
    const before = await contents()
    const dryRun = await upload(lines('households;;20000;;;', 'SC: EH: H: 1C;;81;;;a life table', 'gdp;;5;;;'))
    expect(changed(dryRun)).toEqual([
      ['households', 'change'],
      ['SC: EH: H: 1C/value', 'change'],
      ['gdp', 'new'],
      [key, 'change'],
    ])
    expect(dryRun.rows.at(-1)).toMatchObject({ where: null, value: { from: 39.6, to: 79.2 } })
    expect(await contents()).toEqual(before)
    const importId = await must(apply(dryRun))
    const after = await contents()
    expect(after.readings.get(key)?.value).toBe(79.2)
    expect(after.readings.get('SC: EH: H: 1C/value')).toMatchObject({ value: 81, note: 'a life table' })
    const doors = await db().inputHistory.findMany({ where: { submissionId: stage.submissionId, door: 'import' } })
    expect(doors.map((each) => each.input).sort()).toEqual(['SC: EH: H: 1C/life_expectancy', 'gdp', 'households'])
    expect(await listImports(stage.submissionId)).toMatchObject([
      { id: importId, fileName: 'figures.csv', readings: 2, inputs: 3, undoneAt: null },
    ])
    expect(await db().upload.count({ where: { submissionId: stage.submissionId } })).toBe(0)
    expect(await db().auditEvent.count({ where: { submissionId: stage.submissionId, type: 'sheet.imported' } })).toBe(1)
  })

  test('that was imported can be taken back: everything stands as before', async () => {
    stage = await setStage(admin, cycleId)
    const before = await contents()
    const importId = await must(
      apply(await upload(lines('households;;20000;;;', 'SC: EH: H: 1C;;81;;;x', 'gdp;;5;;;'))),
    )
    expect(await must(undo(importId))).toEqual({ left: [] })
    expect(await contents()).toEqual(before)
    expect(await undo(importId)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('is not taken back over what somebody has changed since; the rest can be', async () => {
    stage = await setStage(admin, cycleId)
    const { submissionId, coordinator } = stage
    const importId = await must(apply(await upload(lines('SC: EH: H: 1C;;81;;;x', 'gdp;;5;;;'))))
    await must(saveReadings(coordinator, { submissionId, inputs: { gdp: 6 }, readings: [], door: 'form' }))
    expect(await undo(importId)).toMatchObject({ refusal: { code: 'conflict', keys: ['gdp'] } })
    expect((await contents()).readings.get('SC: EH: H: 1C/value')?.value).toBe(81)
    expect(await must(undo(importId, true))).toEqual({ left: ['gdp'] })
    const { inputs, readings } = await contents()
    expect(readings.get('SC: EH: H: 1C/value')).toMatchObject({ value: 80, note: null })
    expect(inputs.get('gdp')).toBe(6)
  })
})

describe('what would be refused', () => {
  test('is not imported, and with it nothing, unless it is left out on purpose', async () => {
    stage = await setStage(admin, cycleId)
    const before = await contents()
    const dryRun = await upload(lines('households;;0;;;', 'SC: EH: H: 1C;;81;;;x'))
    expect(changed(dryRun)).toEqual([
      ['households', 'refused'],
      ['SC: EH: H: 1C/value', 'change'],
    ])
    expect(await apply(dryRun)).toMatchObject({ refusal: { code: 'invalid', complaints: [{ where: 'CSV!C2' }] } })
    expect(await contents()).toEqual(before)
    await must(apply(dryRun, true))
    const { inputs, readings } = await contents()
    expect([inputs.get('households'), readings.get('SC: EH: H: 1C/value')?.value]).toEqual([40_000, 81])
  })

  test('can be put right on the page', async () => {
    stage = await setStage(admin, cycleId)
    const { submissionId, coordinator } = stage
    const { uploadId } = await upload(lines('households;;many;;;'))
    await must(reviseUpload(coordinator, { submissionId, uploadId, repairs: { 'CSV!C2': '41 000' }, take: {} }))
    const dryRun = await look(uploadId)
    expect(changed(dryRun).map(([, status]) => status)).toEqual(['change', 'change'])
    await must(apply(dryRun))
    expect((await contents()).inputs.get('households')).toBe(41_000)
  })
})

describe('what somebody has changed meanwhile', () => {
  test('is kept unless the file is chosen', async () => {
    stage = await setStage(admin, cycleId)
    const { submissionId, coordinator } = stage
    await must(saveReadings(coordinator, { submissionId, inputs: { households: 30_000 }, readings: [], door: 'form' }))
    const dryRun = await upload(lines('households;a1;20000;;;', 'gdp;a0;5;;;'))
    expect(changed(dryRun)).toEqual([
      ['households', 'conflict'],
      ['gdp', 'new'],
    ])
    await must(apply(dryRun))
    expect((await contents()).inputs.get('households')).toBe(30_000)
    const { uploadId } = await upload(lines('households;a1;20000;;;'))
    await must(reviseUpload(coordinator, { submissionId, uploadId, repairs: {}, take: { households: true } }))
    await must(apply(await look(uploadId)))
    expect((await contents()).inputs.get('households')).toBe(20_000)
  })

  test('since one has looked stops the import, whatever the file says about revisions', async () => {
    stage = await setStage(admin, cycleId)
    const { submissionId, coordinator } = stage
    const dryRun = await upload(lines('households;;20000;;;'))
    await must(saveReadings(coordinator, { submissionId, inputs: { households: 30_000 }, readings: [], door: 'form' }))
    expect(await apply(dryRun)).toMatchObject({ refusal: { code: 'conflict' } })
    expect((await contents()).inputs.get('households')).toBe(30_000)
  })
})

test('what others change elsewhere in the submission does not stop an import', async () => {
  stage = await setStage(admin, cycleId)
  const { submissionId, coordinator } = stage
  const dryRun = await upload(lines('gdp;a0;5;;;', 'households;a1;40000;;;'))
  await must(saveReadings(coordinator, { submissionId, inputs: { households: 30_000 }, readings: [], door: 'form' }))
  await must(apply(dryRun))
  const { inputs } = await contents()
  expect([inputs.get('gdp'), inputs.get('households')]).toEqual([5, 30_000])
})

test('only the coordinator of the city imports, and nobody touches the upload of another', async () => {
  stage = await setStage(admin, cycleId)
  const { submissionId, cityId, assessor } = stage
  const elsewhere = (await setStage(admin, cycleId)).coordinator
  const contributor = await makeMember(admin, cityId, 'contributor')
  const second = await makeMember(admin, cityId, 'coordinator')
  const stranger = await makeUser(admin, 'official')
  const { uploadId, mark } = await upload(lines('gdp;;5;;;'))
  const file = { name: 'x.csv', bytes: Buffer.from('key') }
  const sent = { submissionId, uploadId, seen: mark, leaveOut: false }
  const tries = (actor: Actor) => [
    receiveUpload(actor, submissionId, file),
    reviseUpload(actor, { submissionId, uploadId, repairs: {}, take: {} }),
    applyImport(actor, sent, reader),
    undoImport(actor, { submissionId, importId: uploadId, rest: true }),
  ]
  const codes = async (actor: Actor) =>
    (await Promise.all(tries(actor))).map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code))
  expect(await codes(elsewhere)).toEqual(Array(4).fill('not-found'))
  expect(await codes(stranger)).toEqual(Array(4).fill('not-found'))
  expect(await codes(assessor)).toEqual(Array(4).fill('not-found'))
  expect(await codes(contributor)).toEqual(Array(4).fill('forbidden'))
  expect(await codes(admin)).toEqual(Array(4).fill('forbidden'))
  expect(await codes(second)).toEqual(['done', 'not-found', 'not-found', 'not-found'])
  expect(await getDryRun(second.id, await headOf(second, submissionId), uploadId, reader)).toBeNull()
  expect(await apply({ uploadId, mark } as DryRun)).toMatchObject({ ok: true })
})

test('a submission that is handed in takes no import, and says so row by row', async () => {
  stage = await setStage(admin, cycleId)
  await db().submission.update({ where: { id: stage.submissionId }, data: { state: 'submitted' } })
  const dryRun = await upload(lines(`${key};;;41;;`, 'gdp;;5;;;'))
  expect(changed(dryRun).map(([, status]) => status)).toEqual(['refused', 'refused'])
  expect(await apply(dryRun, true)).toMatchObject({ refusal: { code: 'invalid' } })
})

test('the soft rules speak about what would change', async () => {
  stage = await setStage(admin, cycleId)
  const { findings } = await upload(lines(`${key};;39.6;39.6;;`))
  expect(findings.map((each) => [each.kind, each.key])).toContainEqual(['numerator', key])
})
