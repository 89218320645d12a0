import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { submit } from '@/lib/submissions/commands'
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
import { addFile, addLink, largestFile, removeEvidence } from './commands'
import { getFile, listEvidence } from './queries'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const point = ({ indicator, dataPoint }: typeof lifeExpectancy | typeof broadband) => ({ indicator, dataPoint })
const about = point(lifeExpectancy)
const pdf = (text = '') => new Blob([`%PDF-1.7\n${text}`]).stream()
const send = (actor: Actor, submissionId: string, body: ReadableStream<Uint8Array>, fileName = 'report.pdf') =>
  addFile(actor, { submissionId, ...about, fileName }, body)

describe('a file', () => {
  test('is kept with its type, its name and its place, and comes back byte for byte', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const input = { submissionId, ...about, fileName: 'C:\\Å "1".pdf', place: ' page 12 ', mayBePublic: 'true' }
    const added = await must(addFile(coordinator, input, pdf('some text')))
    expect(await listEvidence(submissionId)).toEqual([added])
    expect(added).toMatchObject({
      ...about,
      kind: 'file',
      fileName: 'Å 1.pdf',
      mediaType: 'application/pdf',
      size: 18,
      place: 'page 12',
      mayBePublic: true,
      by: coordinator.name,
    })
    const file = await getFile(submissionId, added.id)
    expect(new TextDecoder().decode(file?.bytes)).toBe('%PDF-1.7\nsome text')
  })

  test('that appears twice is stored once, also when it comes twice at once', async () => {
    const [first, second] = [await setStage(admin, cycleId), await setStage(admin, cycleId)]
    const stages = [first, second, first, second]
    await Promise.all(stages.map((each) => must(send(each.coordinator, each.submissionId, pdf('twice')))))
    expect(await listEvidence(first.submissionId)).toHaveLength(2)
    expect(await db().storedFile.count({ where: { size: 14 } })).toBe(1)
  })

  test('is refused when it is too large, empty or of a kind that is not taken, whatever its name says', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const before = await db().storedFile.count()
    const found = async (body: ReadableStream<Uint8Array>) => {
      const outcome = await send(coordinator, submissionId, body)
      return outcome.ok || outcome.refusal.code !== 'invalid' ? outcome : outcome.refusal.complaints[0]?.found
    }
    expect(await found(new Blob(['%PDF-', new Uint8Array(largestFile)]).stream())).toBe('more than 20 MB')
    expect(await found(new Blob([]).stream())).toBe('an empty file')
    expect(await found(new Blob(['<svg onload="alert(1)"/>']).stream())).toBe('a kind of file that is not taken')
    expect(await listEvidence(submissionId)).toEqual([])
    expect(await db().storedFile.count()).toBe(before)
  })

  test('of exactly the largest size is taken', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const body = new Blob(['%PDF-', new Uint8Array(largestFile - 5)]).stream()
    expect(await must(send(coordinator, submissionId, body))).toMatchObject({ size: largestFile })
  })

  test('is not even read for somebody who may not add it', async () => {
    const { submissionId, cityId } = await setStage(admin, cycleId)
    const contributor = await makeMember(admin, cityId, 'contributor')
    const stranger = (await setStage(admin, cycleId)).coordinator
    for (const [actor, code] of [
      [contributor, 'forbidden'],
      [admin, 'forbidden'],
      [stranger, 'not-found'],
    ] as const) {
      const body = pdf()
      expect(await send(actor, submissionId, body)).toMatchObject({ refusal: { code } })
      expect(body.locked).toBe(false)
    }
  })

  test('cannot be had through another submission', async () => {
    const [mine, other] = [await setStage(admin, cycleId), await setStage(admin, cycleId)]
    const { id } = await must(send(mine.coordinator, mine.submissionId, pdf()))
    expect(await getFile(other.submissionId, id)).toBeNull()
    expect(await getFile(mine.submissionId, 'x')).toBeNull()
    const through = { submissionId: other.submissionId, evidenceId: id }
    expect(await removeEvidence(other.coordinator, through)).toMatchObject({ refusal: { code: 'not-found' } })
  })
})

describe('a link', () => {
  test('leads to the web and nowhere else', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const link = (url: string) => addLink(coordinator, { submissionId, ...about, url })
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://city.example/x',
      '//city.example',
      'https://city.example@elsewhere.example/',
    ])
      expect(await link(url)).toMatchObject({ refusal: { complaints: [{ where: 'url' }] } })
    expect(await must(link('HTTPS://City.example/report?page=3#t1'))).toMatchObject({
      kind: 'link',
      url: 'https://city.example/report?page=3#t1',
      mayBePublic: false,
    })
  })
})

describe('evidence', () => {
  test('that is taken away is gone from the page and stays on record', async () => {
    const { submissionId, coordinator } = await setStage(admin, cycleId)
    const { id } = await must(send(coordinator, submissionId, pdf()))
    await must(removeEvidence(coordinator, { submissionId, evidenceId: id }))
    expect(await listEvidence(submissionId)).toEqual([])
    expect(await getFile(submissionId, id)).toBeNull()
    expect(await db().evidence.findUnique({ where: { id } })).toMatchObject({ removedAt: expect.any(Date) })
    expect(await removeEvidence(coordinator, { submissionId, evidenceId: id })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  test('is added by a contributor only where they have a task', async () => {
    const { submissionId, cityId, coordinator } = await setStage(admin, cycleId)
    const contributor = await makeMember(admin, cityId, 'contributor')
    await must(assignTask(coordinator, { submissionId, assigneeId: contributor.id, scope: broadband.indicator }))
    const link = { submissionId, url: 'https://city.example/' }
    expect(await addLink(contributor, { ...link, ...about })).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await addLink(contributor, { ...link, ...point(broadband) })).ok).toBe(true)
  })

  test('is frozen with the submission, but for a value in question', async () => {
    const drafted = await setStage(admin, cycleId)
    await must(submit(drafted.coordinator, drafted.submissionId))
    expect(await send(drafted.coordinator, drafted.submissionId, pdf())).toMatchObject({
      refusal: { code: 'conflict' },
    })
    const { submissionId, assessor, coordinator } = await setReview(admin, cycleId)
    const decision = { ...about, verdict: 'in-question', reason: 'Which life table?' } as const
    await must(judge(assessor, { submissionId, decisions: [decision] }))
    expect((await send(coordinator, submissionId, pdf())).ok).toBe(true)
    const other = { submissionId, ...point(broadband), url: 'https://city.example/' }
    expect(await addLink(coordinator, other)).toMatchObject({ refusal: { code: 'conflict' } })
  })
})
