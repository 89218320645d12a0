/** What the pages of a review are given to draw. */
import type { FormAction } from '@/lib/form'
import type { DataPointPlace } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import type { Talk } from '@/lib/reviews/talk'
import type { PublishedYear, Review, ReviewRow } from '@/lib/reviews/types'
import type { Show, Step, Ways } from '@/lib/reviews/walk'

export type OverviewActions = Record<
  'takeUp' | 'accept' | 'undecide' | 'undecideMany' | 'sendBack' | 'complete' | 'publish',
  FormAction
>
export type ValueActions = Record<'decide' | 'read' | 'settle' | 'undecide' | 'comment', FormAction>

/** One value under review with everything around it. */
export type ValueView = {
  review: Review
  framework: Framework
  place: DataPointPlace
  row: ReviewRow
  steps: Step[]
  show: Show
  /** Slugs of the values one can go on to. */
  ways: Ways
  years: PublishedYear[]
  talk: Talk[]
  /** Who decided it last, for whoever comes too late. */
  decidedBy: string | null
  may: { decide: boolean; readSecond: boolean; comment: boolean }
  after: string | null
}
