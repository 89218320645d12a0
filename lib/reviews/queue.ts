/** What waits for an assessor, as their queue shows it. */
import type { AssessorPart, Resource } from '@/lib/policy/policy'
import type { SubmissionState } from '@/lib/submissions/workflow'
import type { Counts, Waiting } from './waiting'

/** All that an assessor sees before having declared whether they have an interest in the city. */
export type QueueHead = {
  submissionId: string
  city: { slug: string; name: string; fictional: boolean }
  year: number
  dueOn: Date
  /** Null for an administrator. */
  part: AssessorPart | null
}

export type QueueRow = QueueHead &
  (
    | { declared: false }
    | {
        declared: true
        state: SubmissionState
        submittedAt: Date | null
        waiting: Waiting
        counts: Counts
        /** Shares of the values, 0 to 1: with a soft warning when handed in, given directly, of low quality (E, P, U), without evidence. */
        risk: { warnings: number | null; overwritten: number; lowQuality: number; noEvidence: number }
        resource: Required<Resource>
      }
  )
