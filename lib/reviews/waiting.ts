/** Whom a submission waits for. Pure. */
import type { AssessorPart } from '@/lib/policy/policy'
import type { SubmissionState } from '@/lib/submissions/workflow'

/** Of the values: decided, not looked at yet, answered by the city, in question; `values` is all of them. */
export type Counts = { values: number; decided: number; toReview: number; answered: number; asked: number }

/**
 * assignment: an administrator names an assessor · start: the assessor takes it up · answers: the city has answered ·
 * review: values to look at · city: questions are out and nothing else is left · closing: everything is decided ·
 * publication: it is verified.
 */
export type Waiting = 'assignment' | 'start' | 'answers' | 'review' | 'city' | 'closing' | 'publication'

type Seen = { state: SubmissionState; counts: Counts; part: AssessorPart | null; hasLead: boolean }

/** What is to be done next. What a second reader has to do does not depend on what the lead has decided. */
export function waitingFor({ state, counts, part, hasLead }: Seen): Waiting {
  if (!hasLead) return 'assignment'
  if (state === 'submitted') return 'start'
  if (state === 'verified') return 'publication'
  if (part === 'second') return 'review'
  if (counts.answered > 0) return 'answers'
  if (counts.toReview > 0) return 'review'
  return counts.asked > 0 ? 'city' : 'closing'
}
