import { beforeAll, describe, expect, test } from 'vitest'
import { authenticate } from '@/lib/auth/authenticate'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { saveReadings } from '@/lib/submissions/commands'
import { listTasks } from '@/lib/tasks/queries'
import { createUser } from '@/lib/users/commands'
import { actorOf, lifeExpectancy, makeAdmin, makeCycle, must, type Stage, setStage } from '@/tests/support/cast'
import { acceptInvitation, invite, joinCity, revokeInvitation } from './commands'
import { getInvitation, listInvitations } from './queries'
import type { Invite } from './schemas'

let admin: Actor
let cycleId: string
let count = 0
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})

const password = 'correct horse battery'
const newEmail = () => `invited-${++count}@citymark.example`
const send = ({ coordinator, cityId }: Stage, more: Partial<Invite> = {}) =>
  invite(coordinator, { cityId, email: newEmail(), role: 'contributor', ...more })
const account = async (email: string, role: 'official' | 'assessor' = 'official') =>
  actorOf(await must(createUser(admin, { email, name: 'Somebody', role, password })))

describe('an invitation', () => {
  test('makes an account of the city that can sign in, with the parts that were meant for it', async () => {
    const stage = await setStage(admin, cycleId)
    const { submissionId, cityId } = stage
    const parts = { submissionId, scopes: [lifeExpectancy.indicator], dueOn: '2026-03-01' }
    const { token } = await must(send(stage, { email: ' Ada@Citymark.example ', ...parts }))
    const { userId } = await must(acceptInvitation(token, { name: 'Ada', password }))
    expect(await authenticate({ email: 'ada@citymark.example', password, address: null })).toMatchObject({ ok: true })
    const actor = await actorOf(userId)
    expect(actor).toMatchObject({ name: 'Ada', role: 'official', memberships: [{ cityId, role: 'contributor' }] })
    expect(await listTasks(submissionId)).toMatchObject([
      { scope: lifeExpectancy.indicator, dueOn: '2026-03-01', assignee: { id: userId } },
    ])
    const readings = [{ ...lifeExpectancy, value: 79 }]
    expect((await saveReadings(actor, { submissionId, readings, door: 'form' })).ok).toBe(true)
  })

  test('shows whoever has the link the city, the role and who invites, and nothing else', async () => {
    const stage = await setStage(admin, cycleId)
    const { token } = await must(send(stage))
    const city = await db().city.findUniqueOrThrow({ where: { id: stage.cityId } })
    expect(await getInvitation(token)).toEqual({
      state: 'open',
      city: city.name,
      role: 'contributor',
      invitedBy: stage.coordinator.name,
    })
    expect(await getInvitation('nobody-has-sent-this')).toBeNull()
  })

  test('leaves no trace of its link in the database', async () => {
    const stage = await setStage(admin, cycleId)
    const { id, token } = await must(send(stage))
    expect(token).toMatch(/^[\w-]{43}$/)
    const row = await db().invitation.findUniqueOrThrow({ where: { id } })
    const events = await db().auditEvent.findMany({ where: { cityId: stage.cityId } })
    const listed = await listInvitations(stage.cityId)
    const kept = JSON.stringify([row, listed, events.map((each) => each.detail)])
    expect(kept).not.toContain(token)
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('works once, also when it is followed many times at once', async () => {
    const stage = await setStage(admin, cycleId)
    const { token } = await must(send(stage))
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, at) => acceptInvitation(token, { name: `Name ${at}`, password })),
    )
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1)
    for (const outcome of outcomes.filter((each) => !each.ok))
      expect(outcome).toMatchObject({ refusal: { code: 'conflict', reason: expect.stringContaining('used') } })
    expect(await db().membership.count({ where: { cityId: stage.cityId } })).toBe(2)
  })

  test('says whether it was used, withdrawn or has expired, and does nothing then', async () => {
    const stage = await setStage(admin, cycleId)
    const [used, revoked, expired] = await Promise.all([must(send(stage)), must(send(stage)), must(send(stage))])
    await must(acceptInvitation(used.token, { name: 'First', password }))
    await must(revokeInvitation(stage.coordinator, revoked.id))
    await db().invitation.update({ where: { id: expired.id }, data: { expiresAt: new Date() } })
    const before = await db().user.count()
    for (const [{ token }, state, said] of [
      [used, 'used', 'used'],
      [revoked, 'revoked', 'withdrawn'],
      [expired, 'expired', 'expired'],
    ] as const) {
      const closed = { refusal: { code: 'conflict', reason: expect.stringContaining(said) } }
      expect(await acceptInvitation(token, { name: 'Second', password })).toMatchObject(closed)
      expect(await joinCity(stage.coordinator, token)).toMatchObject(closed)
      expect(await getInvitation(token)).toMatchObject({ state })
    }
    expect(await db().user.count()).toBe(before)
    expect(await revokeInvitation(stage.coordinator, used.id)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('works for 14 days unless said otherwise, and never longer than 60', async () => {
    const stage = await setStage(admin, cycleId)
    const days = ({ expiresAt }: { expiresAt: Date }) => Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)
    expect(days(await must(send(stage)))).toBe(14)
    expect(days(await must(send(stage, { days: 60 })))).toBe(60)
    for (const days of [0, 61, 1.5]) expect(await send(stage, { days })).toMatchObject({ refusal: { code: 'invalid' } })
  })

  test('lets a person who has an account join when signed in with that address', async () => {
    const stage = await setStage(admin, cycleId)
    const [email, cityId] = [newEmail(), stage.cityId]
    const { token } = await must(send(stage, { email }))
    const person = await account(email)
    expect(await acceptInvitation(token, { name: 'Again', password })).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('sign in') },
    })
    const other = await account(newEmail())
    expect(await joinCity(other, token)).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('another address') },
    })
    expect(await must(joinCity(person, token))).toEqual({ cityId })
    expect((await actorOf(person.id)).memberships).toEqual([{ cityId, role: 'contributor' }])
  })

  test('makes nobody an official who is something else', async () => {
    const stage = await setStage(admin, cycleId)
    const email = newEmail()
    const { token } = await must(send(stage, { email }))
    expect(await joinCity(await account(email, 'assessor'), token)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('is for parts of a submission of the same city, and for nobody who belongs to it already', async () => {
    const [stage, other] = [await setStage(admin, cycleId), await setStage(admin, cycleId)]
    expect(await send(stage, { submissionId: other.submissionId })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await send(stage, { submissionId: stage.submissionId, scopes: ['economy'] })).toMatchObject({
      refusal: { complaints: [{ where: 'scopes', found: 'economy' }] },
    })
    expect(await send(stage, { scopes: [lifeExpectancy.indicator] })).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await send(stage, { email: stage.coordinator.name })).toMatchObject({
      refusal: { code: 'conflict', reason: expect.stringContaining('already') },
    })
  })

  test('stays open when the password will not do', async () => {
    const stage = await setStage(admin, cycleId)
    const { token } = await must(send(stage))
    const short = await acceptInvitation(token, { name: 'Ada', password: 'hunter2' })
    expect(short).toMatchObject({ refusal: { complaints: [{ where: 'password' }] } })
    expect(JSON.stringify(short)).not.toContain('hunter2')
    expect(await getInvitation(token)).toMatchObject({ state: 'open' })
  })
})
