import { expect, onTestFinished, test } from 'vitest'
import { db } from '@/lib/db/client'
import { keepForgetting } from './attempts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const left = async () =>
  (await db().signInAttempt.findMany({ select: { subject: true } })).map(({ subject }) => subject)

test('an attempt is forgotten when it no longer counts, without anybody making another', async () => {
  await db().signInAttempt.createMany({
    data: [
      { subject: 'over', at: minutesAgo(15.1) },
      { subject: 'counts', at: minutesAgo(14) },
    ],
  })
  const timer = keepForgetting(20)
  onTestFinished(() => clearInterval(timer))
  await expect.poll(left).toEqual(['counts'])
  await db().signInAttempt.updateMany({ data: { at: minutesAgo(16) } })
  await expect.poll(left).toEqual([])
})
