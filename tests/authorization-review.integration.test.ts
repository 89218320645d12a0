/** Every command of a review and of publication × every person × assigned or not, against real rows. */
import { expect, test } from 'vitest'
import { done, notFound } from '@/lib/outcome'
import { completeReview, returnToCity, startReview } from '@/lib/reviews/commands'
import { undecide } from '@/lib/reviews/commands/accept'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { assignAssessor, unassignAssessor } from '@/lib/reviews/commands/assign'
import { declare } from '@/lib/reviews/commands/declare'
import { qualifyAssessor } from '@/lib/reviews/commands/qualify'
import { readSecond, settle } from '@/lib/reviews/commands/second'
import { getReview } from '@/lib/reviews/queries/review'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { requireSubmission } from '@/lib/submissions/queries'
import { accept, judge } from '@/tests/support/judge'
import { broadband, lifeExpectancy, must } from './support/cast'
import { answersOf, gather, type Scene, type Tries } from './support/everybody'

const decision = { indicator: broadband.indicator, dataPoint: broadband.dataPoint, verdict: 'verified' as const }
const key = `${broadband.indicator}/${broadband.dataPoint}`
const pointOf = ({ submissionId }: Scene) => {
  const { indicator, dataPoint } = broadband
  return { submissionId, indicator, dataPoint }
}
const elsewherePoint = { indicator: lifeExpectancy.indicator, dataPoint: lifeExpectancy.dataPoint }

const commands: Tries = {
  'to see a review': [
    'in-review',
    async (actor, { submissionId }) => ((await getReview(actor, submissionId)) ? done(null) : notFound),
  ],
  'to see evidence': [
    'in-review',
    async (actor, { submissionId }) =>
      (await requireSubmission(actor, submissionId, 'evidence.view')) ? done(null) : notFound,
  ],
  assignAssessor: [
    'submitted',
    (actor, { submissionId, unassigned }) => assignAssessor(actor, submissionId, unassigned.id),
  ],
  unassignAssessor: [
    'submitted',
    (actor, { submissionId, assessor }) => unassignAssessor(actor, submissionId, assessor.id),
  ],
  declare: ['submitted', (actor, { submissionId }) => declare(actor, { submissionId, conflict: false })],
  'declare a conflict': [
    'submitted',
    (actor, { submissionId }) => declare(actor, { submissionId, conflict: true, reason: 'my brother works there' }),
  ],
  startReview: ['submitted', (actor, { submissionId }) => startReview(actor, submissionId)],
  decide: ['in-review', (actor, { submissionId }) => judge(actor, { submissionId, decisions: [decision] })],
  acceptClean: ['in-review', (actor, { submissionId }) => accept(actor, submissionId, [key])],
  undecide: [
    'in-review',
    async (actor, { submissionId, assessor }) => {
      await must(judge(assessor, { submissionId, decisions: [decision] }))
      return undecide(actor, submissionId, [key])
    },
  ],
  answerQuestion: ['in question', (actor, scene) => answerQuestion(actor, { ...pointOf(scene), text: 'Households' })],
  'answerQuestion outside the tasks': [
    'in question',
    (actor, { submissionId }) => answerQuestion(actor, { submissionId, ...elsewherePoint, text: 'Yes' }),
  ],
  readSecond: [
    'in-review',
    (actor, scene) => readSecond(actor, { ...pointOf(scene), value: 39.6, verdict: 'verified' }),
  ],
  settle: [
    'differing',
    (actor, scene) => settle(actor, { ...pointOf(scene), verdict: 'verified', settlement: 'the table was seen' }),
  ],
  returnToCity: [
    'in-review',
    (actor, { submissionId }) => returnToCity(actor, { submissionId, reason: 'inhabitants for households' }),
  ],
  completeReview: ['verified values', (actor, { submissionId }) => completeReview(actor, submissionId)],
  publishProvisional: [
    'in-review',
    (actor, { submissionId }) => publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }),
  ],
  publish: [
    'verified',
    (actor, { submissionId }) => publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'verified' }),
  ],
  correct: ['published', (actor, { submissionId }) => correct(actor, { submissionId, note: 'a slip' })],
  'qualifyAssessor too early': ['published', (actor, { assessor }) => qualifyAssessor(actor, assessor.id)],
}

test('every command of a review × every person × assigned or not answers as agreed', async () => {
  expect(await answersOf(await gather(), commands)).toMatchInlineSnapshot(`
    "
    to see a review (in-review)
      done       lead assessor, second reader, admin
      not-found  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead, but of the city
    to see evidence (in-review)
      done       contributor, coordinator, lead assessor, second reader, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead, but of the city
    assignAssessor (submitted)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    unassignAssessor (submitted)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    declare (submitted)
      done       assigned assessor, assigned reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, second reader, lead, but of the city
    declare a conflict (submitted)
      done       assigned assessor, assigned reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, second reader, lead, but of the city
    startReview (submitted)
      done       assigned assessor, lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned reader, second reader, lead, but of the city
    decide (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    acceptClean (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    undecide (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    answerQuestion (in question)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    answerQuestion outside the tasks (in question)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    readSecond (in-review)
      done       second reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead, but of the city
    settle (differing)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    returnToCity (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    completeReview (verified values)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    publishProvisional (in-review)
      done       lead assessor, admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    publish (verified)
      done       lead assessor, admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    correct (published)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    qualifyAssessor too early (published)
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
      conflict   admin
    "
  `)
}, 600_000)
