import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { record } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { completeReview, returnToCity } from '@/lib/reviews/commands'
import { undecide } from '@/lib/reviews/commands/accept'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { assignAssessor, unassignAssessor } from '@/lib/reviews/commands/assign'
import { publish } from '@/lib/scorecards/commands'
import { submit } from '@/lib/submissions/commands'
import { setUserDisabled } from '@/lib/users/commands'
import {
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  must,
  type Stage,
  setReview,
  setStage,
} from '@/tests/support/cast'
import { judge } from '@/tests/support/judge'
import { startMailServer, useMailServer } from '@/tests/support/mail-server'
import { chooseMail } from './commands/choose'
import { retryMail } from './commands/retry'
import { sendMail } from './commands/send'
import { getOutbox } from './queries'

let admin: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
})
beforeEach(async () => {
  await db().notice.deleteMany()
  await db().mail.deleteMany()
})

/** Everybody can sign in, so that they can be told; what happened until now is told of to nobody. */
async function set(make: typeof setReview): Promise<Stage> {
  const stage = await make(admin, cycleId)
  await db().notice.deleteMany()
  await db().user.updateMany({ data: { passwordHash: 'x' } })
  return stage
}

const keyOf = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => `${indicator}/${dataPoint}`
const both: { indicator: string; dataPoint: string }[] = [broadband, lifeExpectancy]
const ask = ({ assessor, submissionId }: Stage, points = both) =>
  must(
    judge(assessor, {
      submissionId,
      decisions: points.map(({ indicator, dataPoint }) => ({
        indicator,
        dataPoint,
        verdict: 'in-question' as const,
        reason: 'is 39.6 right?',
      })),
    }),
  )
const addressOf = ({ name }: Actor) => name
const mailsOf = async ({ id }: Actor) => db().mail.findMany({ where: { userId: id }, orderBy: { id: 'asc' } })
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

describe('a sending run', () => {
  test('tells each person of all that waits for them in one mail, through a real server, and nobody twice', async () => {
    const server = await startMailServer()
    useMailServer(server.port)
    const stage = await set(setReview)
    const { coordinator, assessor, submissionId } = stage
    await ask(stage)
    const { indicator, dataPoint } = broadband
    await must(answerQuestion(coordinator, { submissionId, indicator, dataPoint, text: 'it is 39.6' }))
    const runs = await Promise.all([sendMail(), sendMail(), sendMail()])
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(2)
    await sendMail()
    expect(server.received).toHaveLength(2)
    const of = (person: Actor) => server.received.filter(({ to }) => to.includes(addressOf(person)))
    const [asked, answered] = [of(coordinator)[0], of(assessor)[0]]
    expect(asked?.from).toBe('citymark@city.example')
    // The answered question is not open any more; the other one is.
    expect(asked?.raw).toMatch(/^Subject: Testburg \d+ 2025: a question to the city/m)
    expect(asked?.raw).toContain(`/workspace/${submissionId}/`)
    expect(answered?.raw).toContain(`/review/${submissionId}/`)
    for (const { raw } of server.received) expect(raw).not.toContain('39.6')
    expect((await mailsOf(coordinator)).map(({ state, attempts }) => [state, attempts])).toEqual([['sent', 1]])
  })

  test('sends once when the server was down and has come up again, with what was added meanwhile', async () => {
    const gone = await startMailServer()
    useMailServer(gone.port)
    await gone.stop()
    const stage = await set(setReview)
    await ask(stage, [broadband])
    expect(await sendMail()).toMatchObject({ sent: 0, failed: 1 })
    const [mail] = await mailsOf(stage.coordinator)
    expect(mail).toMatchObject({ state: 'waiting', attempts: 1, fault: expect.stringContaining('ECONNREFUSED') })
    expect(mail?.fault).not.toContain('secret')
    await ask(stage, [lifeExpectancy])
    expect(await sendMail()).toMatchObject({ sent: 0, failed: 0 })
    const server = await startMailServer(gone.port)
    expect(await sendMail({ now: later(2) })).toMatchObject({ sent: 1, failed: 0 })
    await sendMail({ now: later(60) })
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.raw).toMatch(/^Subject: 2 things have/m)
  })

  test('tries again what a server puts off, gives up what it refuses for good, and shows both', async () => {
    const busy = await startMailServer(0, 451)
    useMailServer(busy.port)
    const stage = await set(setReview)
    await ask(stage)
    await sendMail()
    await busy.stop()
    const stern = await startMailServer(busy.port, 550)
    await sendMail({ now: later(2) })
    await sendMail({ now: later(2_000) })
    expect([busy.refused.length, stern.refused.length]).toEqual([1, 1])
    const [mail] = await mailsOf(stage.coordinator)
    expect(mail).toMatchObject({ state: 'failed', attempts: 2, fault: expect.stringContaining('550') })
    expect(mail?.fault).not.toContain('secret')
    await stern.stop()
    const server = await startMailServer(busy.port)
    const id = String(mail?.id)
    expect(await retryMail(stage.coordinator, id)).toMatchObject({ refusal: { code: 'forbidden' } })
    await must(retryMail(admin, id))
    await sendMail()
    expect(server.received).toHaveLength(1)
    expect(await retryMail(admin, id)).toMatchObject({ refusal: { code: 'conflict' } })
  })

  test('does not send again by itself what was cut off on its way; an administrator may', async () => {
    const server = await startMailServer()
    useMailServer(server.port)
    const stage = await set(setReview)
    await ask(stage)
    delete process.env.SMTP_URL
    await sendMail()
    const claimedAt = later(-11)
    await db().mail.updateMany({ data: { state: 'sending', claimedAt, endedAt: null } })
    useMailServer(server.port)
    await sendMail({ now: later(10_000) })
    expect(server.received).toEqual([])
    const [shown] = (await getOutbox(admin, null, null))?.mails ?? []
    expect(shown).toMatchObject({ state: 'cut-off' })
    await must(retryMail(admin, shown?.id ?? ''))
    await sendMail()
    expect(server.received).toHaveLength(1)
  })
})

describe('nothing is told', () => {
  test('of an event that did not come to stand', async () => {
    const { submissionId } = await set(setReview)
    await db()
      .$transaction(async (tx) => {
        const { cityId } = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } })
        const detail = { basis: 'verified', year: 2025, version: 1, contentHash: '' }
        await record(tx, null, { type: 'scorecard.published', cityId, submissionId, detail })
        expect(await tx.notice.count()).toBeGreaterThan(0)
        throw new Error('the change did not work out')
      })
      .catch(() => null)
    expect(await db().notice.count()).toBe(0)
  })

  test('to whoever is disabled or may not see the submission any more when it is sent', async () => {
    const stage = await set(setStage)
    await must(submit(stage.coordinator, stage.submissionId))
    await must(assignAssessor(admin, stage.submissionId, stage.assessor.id))
    await must(unassignAssessor(admin, stage.submissionId, stage.assessor.id))
    await sendMail()
    expect(await mailsOf(stage.assessor)).toMatchObject([{ state: 'dropped', text: null }])

    const other = await set(setReview)
    await ask(other)
    await must(setUserDisabled(admin, other.coordinator.id, true))
    await sendMail()
    expect(await mailsOf(other.coordinator)).toMatchObject([{ state: 'dropped', text: null }])
  })

  test('of a question that was taken back or answered before it was sent', async () => {
    const stage = await set(setReview)
    await ask(stage)
    await must(undecide(stage.assessor, stage.submissionId, [keyOf(broadband)]))
    await sendMail()
    const [mail] = await mailsOf(stage.coordinator)
    expect(mail?.text?.match(/has a question/g)).toHaveLength(1)
  })
})

describe('without a mail server', () => {
  test('what each person would have got is kept, and shown to an administrator alone', async () => {
    const stage = await set(setReview)
    await must(returnToCity(stage.assessor, { submissionId: stage.submissionId, reason: 'inhabitants for households' }))
    expect(await sendMail()).toMatchObject({ sent: 0 })
    const outbox = await getOutbox(admin, 'kept', null)
    expect(outbox).toMatchObject({ server: null, gathering: 0, next: null })
    expect(outbox?.mails).toMatchObject([
      { state: 'kept', name: stage.coordinator.name, subject: expect.stringContaining('was sent back') },
    ])
    for (const actor of [stage.assessor, stage.coordinator]) expect(await getOutbox(actor, null, null)).toBeNull()
  })
})

describe('each person chooses', () => {
  test('one mail a day, which waits for a day after the last one and then has everything', async () => {
    const stage = await set(setReview)
    await must(chooseMail(stage.coordinator, { pace: 'daily', wanted: ['asked', 'returned'], locale: 'en-GB' }))
    await ask(stage, [broadband])
    await sendMail()
    await ask(stage, [lifeExpectancy])
    await sendMail({ now: later(19 * 60) })
    expect(await mailsOf(stage.coordinator)).toHaveLength(1)
    await sendMail({ now: later(21 * 60) })
    const [, second] = await mailsOf(stage.coordinator)
    expect(second?.text?.match(/has a question/g)).toHaveLength(1)
  })

  test('no mail at all, or none of a kind, also for what waits already', async () => {
    const stage = await set(setReview)
    const { coordinator, assessor, submissionId } = stage
    await must(chooseMail(coordinator, { pace: 'at-once', wanted: ['published'], locale: 'en-GB' }))
    await ask(stage)
    expect(await db().notice.count({ where: { userId: coordinator.id } })).toBe(0)
    await must(undecide(assessor, submissionId, both.map(keyOf)))
    await must(
      judge(assessor, {
        submissionId,
        decisions: both.map(({ indicator, dataPoint }) => ({
          indicator,
          dataPoint,
          verdict: 'not-verified' as const,
          code: 'other' as const,
          reason: 'no',
        })),
      }),
    )
    await must(completeReview(assessor, submissionId))
    await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
    expect(await db().notice.count({ where: { userId: coordinator.id } })).toBe(1)
    await must(chooseMail(coordinator, { pace: 'none', wanted: ['published'], locale: 'en-GB' }))
    await sendMail()
    expect(await mailsOf(coordinator)).toMatchObject([{ state: 'dropped' }])
    expect(await mailsOf(assessor)).toMatchObject([{ state: 'kept', subject: expect.stringContaining('is published') }])
  })
})
