import type { DataPointView, ReviewView } from '../schema'

type Reviewed = Pick<DataPointView, 'state' | 'review'>
/** What is said of a review where it is the same for most values, and is then not said at each of them. */
export type Common = Pick<ReviewView, 'on' | 'depth' | 'questions'>

const same = (a: Common, b: Common) => a.on === b.on && a.depth === b.depth && a.questions === b.questions

/** How most verified values were looked at; null where none was. Of two that are as frequent, the first. */
export function commonReview(dataPoints: readonly Reviewed[]): Common | null {
  const verified = dataPoints.flatMap(({ state, review }) => (state === 'verified' && review ? [review] : []))
  const counted = verified.map((review) => ({ review, count: verified.filter((each) => same(each, review)).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.review ?? null
}

/** A review that is not told by what is said of all: another day, another depth, questions, or no verdict after a question. */
export function ownReview({ state, review }: Reviewed, common: Common | null): ReviewView | null {
  if (!review) return null
  if (state === 'verified') return common && same(review, common) ? null : review
  return review.on !== null || review.questions > 0 ? review : null
}
