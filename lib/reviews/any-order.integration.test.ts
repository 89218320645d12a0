import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { saveReadings, submit, withdraw } from '@/lib/submissions/commands'
import { moves, type SubmissionState } from '@/lib/submissions/workflow'
import {
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  makeUser,
  must,
  type Stage,
  setStage,
} from '@/tests/support/cast'
import { accept, judge } from '@/tests/support/judge'
import { completeReview, returnToCity, startReview } from './commands'
import { undecide } from './commands/accept'
import { answerQuestion } from './commands/answer'
import { assignAssessor, unassignAssessor } from './commands/assign'
import { declare } from './commands/declare'
import { readSecond, settle } from './commands/second'

let admin: Actor
let second: Actor
let cycleId: string
beforeAll(async () => {
  admin = await makeAdmin()
  second = await makeUser(admin, 'assessor')
  cycleId = await makeCycle(admin, 2025, 1)
})

const keys = [broadband, lifeExpectancy].map(({ indicator, dataPoint }) => `${indicator}/${dataPoint}`)
const pointAt = (at: number) => {
  const { indicator, dataPoint } = at % 2 === 0 ? broadband : lifeExpectancy
  return { indicator, dataPoint }
}
const judgements = [
  { verdict: 'verified' },
  { verdict: 'not-verified', code: 'implausible', reason: 'no' },
  { verdict: 'in-question', reason: 'why?' },
] as const

type Try = (actor: Actor, stage: Stage, at: number) => Promise<Outcome<unknown>>
const tries: Record<string, Try> = {
  save: (actor, { submissionId }, at) =>
    saveReadings(actor, { submissionId, readings: [{ ...pointAt(at), state: 'value', value: 50 + at }], door: 'form' }),
  submit: (actor, { submissionId }) => submit(actor, submissionId),
  withdraw: (actor, { submissionId }) => withdraw(actor, submissionId),
  assign: (actor, { submissionId }) => assignAssessor(actor, submissionId, second.id, 'second'),
  unassign: (actor, { submissionId }) => unassignAssessor(actor, submissionId, second.id),
  declare: (actor, { submissionId }) => declare(actor, { submissionId, conflict: false }),
  start: (actor, { submissionId }) => startReview(actor, submissionId),
  decide: (actor, { submissionId }, at) =>
    judge(actor, { submissionId, decisions: [{ ...pointAt(at), ...(judgements[at % 3] ?? judgements[0]) }] }),
  accept: (actor, { submissionId }) => accept(actor, submissionId, keys),
  undecide: (actor, { submissionId }, at) => undecide(actor, submissionId, [keys[at % 2] ?? '']),
  answer: (actor, { submissionId }, at) => answerQuestion(actor, { submissionId, ...pointAt(at), text: 'so' }),
  read: async (actor, { submissionId }, at) => {
    const reading = await db().reading.findFirst({ where: { submissionId, ...pointAt(at) } })
    const judgement = judgements[at % 3] ?? judgements[0]
    return readSecond(actor, { submissionId, ...pointAt(at), value: reading?.value ?? 0, ...judgement })
  },
  settle: (actor, { submissionId }, at) =>
    settle(actor, { submissionId, ...pointAt(at), verdict: 'verified', settlement: 'seen' }),
  return: (actor, { submissionId }) => returnToCity(actor, { submissionId, reason: 'inhabitants for households' }),
  complete: (actor, { submissionId }) => completeReview(actor, submissionId),
  'publish provisionally': (actor, { submissionId }) =>
    publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }),
  publish: (actor, { submissionId }) => publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'verified' }),
  correct: (actor, { submissionId }) => correct(actor, { submissionId, note: 'a slip' }),
}

const people = ['coordinator', 'assessor', 'second', 'admin'] as const
const actorIn = (stage: Stage, who: (typeof people)[number]): Actor => (who === 'second' ? second : stage[who])

const stateOf = async (id: string) =>
  (await db().submission.findUniqueOrThrow({ where: { id }, select: { state: true } })).state as SubmissionState

/** The straight way to a publication, with whatever comes in between. */
const straight = [
  ['submit', 'coordinator'],
  ['start', 'assessor'],
  ['accept', 'assessor'],
  ['complete', 'assessor'],
  ['publish', 'admin'],
] as const

const anything = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(tries)), fc.constantFrom(...people), fc.nat({ max: 5 })),
  { maxLength: 6 },
)

test('no events in any order, by any mix of people, leave the table or publish a value nobody has decided', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { minLength: straight.length, maxLength: straight.length }),
      async (between) => {
        const stage = await setStage(admin, cycleId)
        await must(assignAssessor(admin, stage.submissionId, stage.assessor.id))
        const steps = straight.flatMap(([name, who], at) => [...(between[at] ?? []), [name, who, 0] as const])
        for (const [name, who, at] of steps) {
          const before = await stateOf(stage.submissionId)
          const outcome = await tries[name]?.(actorIn(stage, who), stage, at)
          const after = await stateOf(stage.submissionId)
          if (after !== before) {
            expect(outcome?.ok).toBe(true)
            expect(Object.values(moves[before]).map((move) => move.to)).toContain(after)
          }
          if (name === 'publish' && outcome?.ok) {
            published += 1
            const { dataPoints } = outcome.value as { dataPoints: { state: string }[] }
            const states = new Set(dataPoints.map((each) => each.state))
            expect([...states].filter((state) => state === 'reported' || state === 'in-question')).toEqual([])
          }
        }
      },
    ),
    {
      numRuns: 8,
      endOnFailure: true,
      // The straight way itself; and with a decision taken back before the end of the review.
      examples: [[[[], [], [], [], []]], [[[], [], [], [['undecide', 'assessor', 0]], []]]],
    },
  )
  expect(published).toBeGreaterThan(0)
}, 240_000)
