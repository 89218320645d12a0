import 'server-only'
import { hrefOfPlace, nameOfPlace } from '@/components/submission/places'
import type { Question } from '@/components/submission/questions'
import type { Completeness } from '@/lib/submissions/completeness'

/** The assessor's questions, each with the name of what it is about and where it is answered. */
export const viewQuestions = (submissionId: string, { inQuestion }: Completeness): Question[] =>
  inQuestion.map(({ question, ...place }) => ({
    key: place.point.key,
    name: nameOfPlace(place),
    href: hrefOfPlace(submissionId, place),
    question,
  }))
