import 'server-only'
import { hrefOfPlace, nameOfPlace } from '@/components/submission/places'
import type { Question } from '@/components/submission/questions'
import { can } from '@/lib/policy/policy'
import type { Completeness } from '@/lib/submissions/completeness'
import { isOpen } from '@/lib/submissions/workflow'
import { inScope } from '@/lib/tasks/scope'
import type { Opened } from './open-submission'

/** The assessor's questions: what each is about, where its value stands, and whether the reader may answer. */
export function viewQuestions(
  { actor, submission, coordinates }: Opened,
  scopes: readonly string[],
  { inQuestion }: Completeness,
): Question[] {
  const may = can(actor, 'question.answer', submission.resource) && isOpen(submission.state, 'in-question')
  return inQuestion.map(({ question, ...place }) => ({
    key: place.point.key,
    indicator: place.indicator.code,
    dataPoint: place.point.id,
    name: nameOfPlace(place),
    href: hrefOfPlace(submission.id, place),
    question,
    mayAnswer: may && (coordinates || inScope(scopes, place.indicator)),
  }))
}
