import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/policy/policy'
import { decide } from '@/lib/reviews/commands'
import { listQueue } from '@/lib/reviews/queries/queue'
import { getReview } from '@/lib/reviews/queries/review'
import type { Decide } from '@/lib/reviews/schemas'
import { saveReadings } from '@/lib/submissions/commands'
import { getActor } from '@/lib/users/queries'
import { broadband, lifeExpectancy, makeAdmin, makeCycle, must, type Stage, setReview, setStage } from './support/cast'
import { revisionOf } from './support/judge'
import { countStatements } from './support/statements'

let admin: Actor
let draft: Stage
let review: Stage

beforeAll(async () => {
  admin = await makeAdmin()
  const cycleId = await makeCycle(admin, 2025)
  draft = await setStage(admin, cycleId)
  review = await setReview(admin, cycleId)
  for (let other = 0; other < 3; other++) await setReview(admin, cycleId)
})

const households = 'EC: ICT: ICT: 2C/fixed_subscriptions'
let figure = 10_000
const save = (inputs: Record<string, number>) => () =>
  must(saveReadings(draft.coordinator, { submissionId: draft.submissionId, inputs, readings: [], door: 'form' }))

describe('what is asked of the database', () => {
  test('to know who sends a request is one statement', async () => {
    expect(await countStatements(() => getActor(draft.coordinator.id))).toBe(1)
  })

  test('for a save is nine statements, however many figures and values it changes', async () => {
    // Begin, hold, read who may, readings, inputs; write inputs, readings, the event; commit.
    expect(await countStatements(save({ [households]: ++figure }))).toBe(9)
    const many = {
      [households]: ++figure,
      households: 40_001,
      population: 100_000,
      'SC: EH: H: 1C/life_expectancy': 81,
    }
    expect(await countStatements(save(many))).toBe(9)
  })

  test('for a decision is seven statements, for one value as for two', async () => {
    const { assessor, submissionId } = review
    const refusal = { verdict: 'not-verified', code: 'not-in-period', reason: 'Another year' } as const
    const count = async (...points: { indicator: string; dataPoint: string }[]) => {
      const decisions: Decide['decisions'] = []
      for (const { indicator, dataPoint } of points) {
        const revision = await revisionOf(submissionId, { indicator, dataPoint })
        decisions.push({ indicator, dataPoint, revision, ...refusal })
      }
      return countStatements(() => must(decide(assessor, { submissionId, decisions })))
    }
    expect(await count(broadband)).toBe(7)
    expect(await count(broadband, lifeExpectancy)).toBe(7)
  })

  test('for the queue does not grow with the submissions in it', async () => {
    const one = await countStatements(() => listQueue(review.assessor))
    expect((await listQueue(admin)).length).toBeGreaterThan(3)
    expect(await countStatements(() => listQueue(admin))).toBe(one)
    expect(one).toBeLessThanOrEqual(5)
  })

  test('for a review is at most 18 statements', async () => {
    await getReview(review.assessor, review.submissionId)
    expect(await countStatements(() => getReview(review.assessor, review.submissionId))).toBeLessThanOrEqual(18)
  })
})
