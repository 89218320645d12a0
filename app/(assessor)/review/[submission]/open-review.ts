import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { type Actor, can } from '@/lib/policy/policy'
import { listQueue } from '@/lib/reviews/queries/queue'
import { getReview } from '@/lib/reviews/queries/review'
import type { Review } from '@/lib/reviews/types'
import { type Step, stepsOf } from '@/lib/reviews/walk'
import { openReviews } from '../open-reviews'

export type Opened = {
  actor: Actor
  review: Review
  framework: Framework
  steps: Step[]
  /** What the person may do with single values now. */
  may: { decide: boolean; readSecond: boolean; comment: boolean }
}

/**
 * The review of a page's address for an assessor of it or an administrator; for anybody else there is no such page.
 * Whoever has not declared yet is sent to where they can. One reading for all parts of a page.
 */
export const openReview = cache(async (id: string, from: string): Promise<Opened> => {
  const actor = await openReviews(from)
  const review = await getReview(actor, id)
  if (!review) return sendAway(actor, id)
  const { head, rows, blind, second } = review
  const differing = new Set(second?.comparisons?.filter((each) => each.differs && !each.settled).map(({ key }) => key))
  const inReview = head.state === 'in-review'
  return {
    actor,
    review,
    framework: getFramework(head.cycle.framework, head.cycle.edition),
    steps: stepsOf({ rows, blind, differing }),
    may: {
      decide: inReview && can(actor, 'review.decide', head.resource),
      readSecond: inReview && blind && can(actor, 'review.read-second', head.resource),
      comment: can(actor, 'comment.write', head.resource),
    },
  }
})

async function sendAway(actor: Actor, id: string): Promise<never> {
  const waits = (await listQueue(actor)).some((each) => each.submissionId === id && !each.declared)
  return waits ? redirect(`/review#declare-${id}`) : notFound()
}
