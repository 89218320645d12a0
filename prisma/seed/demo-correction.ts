/** A publication of the demo that had to be corrected, so that two versions of one year can be compared. */
import type { Actor } from '@/lib/policy/policy'
import { completeReview, decide } from '@/lib/reviews/commands'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { getReview } from '@/lib/reviews/queries/review'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { saveReadings } from '@/lib/submissions/commands'
import { must } from './must'

type Cast = { admin: Actor; assessor: Actor; coordinator: Actor }

/** What was wrong, what the assessor asks, what the city answers, and the figure it gives instead. */
export type Correction = {
  note: string
  indicator: string
  dataPoint: string
  question: string
  answer: string
  input: string
  value: number
}

/** Reopens one value of a published submission, has the city put it right, and publishes the next version. */
export async function correctYear(cast: Cast, submissionId: string, correction: Correction): Promise<void> {
  const { admin, assessor, coordinator } = cast
  const { note, indicator, dataPoint, question, answer, input, value } = correction
  const point = { indicator, dataPoint }
  const say = async (verdict: 'in-question' | 'verified', reason: string | null) => {
    const rows = (await getReview(assessor, submissionId))?.rows ?? []
    const revision = rows.find(({ key }) => key === `${indicator}/${dataPoint}`)?.reading?.revision ?? 0
    await must(note, decide(assessor, { submissionId, decisions: [{ ...point, verdict, reason, revision }] }))
  }
  await must(note, correct(admin, { submissionId, note }))
  await say('in-question', question)
  const inputs = { [`${indicator}/${input}`]: value }
  await must(note, saveReadings(coordinator, { submissionId, inputs, readings: [], door: 'form' }))
  await must(note, answerQuestion(coordinator, { submissionId, ...point, text: answer }))
  await say('verified', null)
  await must(note, completeReview(assessor, submissionId))
  await must(note, publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
}
