import { beforeAll, describe, expect, test } from 'vitest'
import { setSecondShare } from '@/lib/cycles/commands'
import { listCycles } from '@/lib/cycles/queries'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { startReview } from '@/lib/reviews/commands'
import { submit } from '@/lib/submissions/commands'
import { makeAdmin, makeCycle, makeUser, must, setReview, setStage } from '@/tests/support/cast'
import { assignAssessor } from './commands/assign'
import { declare } from './commands/declare'
import { getAppointment, listAssessors } from './queries/assessors'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

describe('who may be assigned', () => {
  test('is everybody who has no tie to the city; whoever has is named with the reason', async () => {
    const { submissionId, cityId, assessor } = await setStage(admin, cycleId)
    const [partial, member, gone, free] = await Promise.all([1, 2, 3, 4].map(() => makeUser(admin, 'assessor')))
    if (!partial || !member || !gone || !free) throw new Error('four people')
    await must(assignAssessor(admin, submissionId, assessor.id))
    await must(assignAssessor(admin, submissionId, partial.id, 'second'))
    await must(declare(partial, { submissionId, conflict: true, reason: 'my brother works there' }))
    await db().membership.create({ data: { userId: member.id, cityId, role: 'contributor' } })
    await db().user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })

    const found = await getAppointment(admin, submissionId)
    expect(found?.appointed).toEqual([expect.objectContaining({ id: assessor.id, part: 'lead', declared: false })])
    expect(found?.hindered.map(({ id, hindrance }) => [id, hindrance])).toEqual(
      expect.arrayContaining([
        [partial.id, { kind: 'conflict', reason: 'my brother works there' }],
        [member.id, { kind: 'member' }],
      ]),
    )
    const candidates = found?.candidates.map(({ id }) => id) ?? []
    expect(candidates).toContain(free.id)
    for (const { id } of [partial, member, gone, assessor]) expect(candidates).not.toContain(id)
    for (const { id } of found?.hindered ?? [])
      expect(await assignAssessor(admin, submissionId, id)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('is shown to an administrator alone', async () => {
    const { submissionId, assessor, coordinator } = await setReview(admin, cycleId)
    for (const actor of [assessor, coordinator]) {
      expect(await getAppointment(actor, submissionId)).toBeNull()
      expect(await listAssessors(actor)).toEqual([])
    }
    const row = (await listAssessors(admin)).find(({ id }) => id === assessor.id)
    expect(row).toMatchObject({ open: 1, accepted: 0 })
  })
})

describe('the share of a second reader', () => {
  test('is changed for a cycle until a review of it begins', async () => {
    const next = await makeCycle(admin, 2026)
    const shareOf = async () => (await listCycles()).find(({ id }) => id === next)
    const { submissionId, coordinator, assessor } = await setStage(admin, next)
    await must(setSecondShare(admin, { cycleId: next, secondShare: 0.25 }))
    await must(submit(coordinator, submissionId))
    await must(setSecondShare(admin, { cycleId: next, secondShare: 0.3 }))
    await must(assignAssessor(admin, submissionId, assessor.id))
    await must(startReview(assessor, submissionId))
    expect(await shareOf()).toMatchObject({ secondShare: 0.3, begun: true })
    expect(await setSecondShare(admin, { cycleId: next, secondShare: 0.4 })).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('under review') },
    })
    expect(await shareOf()).toMatchObject({ secondShare: 0.3 })
    const events = await db().auditEvent.findMany({ where: { type: 'cycle.share-set' }, orderBy: { id: 'asc' } })
    expect(events.map(({ detail }) => detail)).toMatchObject([
      { from: 0.1, to: 0.25 },
      { from: 0.25, to: 0.3 },
    ])
  })

  test('lies between nothing and everything', async () => {
    for (const secondShare of [-0.1, 1.01, Number.NaN])
      expect(await setSecondShare(admin, { cycleId, secondShare })).toMatchObject({ refusal: { code: 'invalid' } })
  })
})
