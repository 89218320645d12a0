/** One submission as its assessors see it. */
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { JustificationRow } from '@/lib/justifications/schemas'
import type { Remark } from '@/lib/submissions/changes'
import type { Finding } from '@/lib/submissions/checks/subject'
import type { Stored } from '@/lib/submissions/store'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import type { Agreement } from './agreement'
import type { Screened } from './screening'
import type { Comparison, SecondRead } from './second'
import type { ReasonCode } from './words'

/** Everything about one data point; what the framework says of it is read there, by key. */
export type ReviewRow = {
  key: string
  reading: Stored | null
  code: ReasonCode | null
  askedAt: Date | null
  answeredAt: Date | null
  findings: [Finding, JustificationRow | null][]
  evidence: EvidenceRow[]
  comments: Remark[]
  /** How often the city or an assessor has changed it. */
  changes: number
  /** What the city said in its report before this one, and what became of it; null where it said nothing. */
  last: Pick<Stored, 'content' | 'verification'> | null
  /** What other cities publish, ascending; null where fewer than five do. */
  peers: readonly number[] | null
  inSample: boolean
  /** What this second reader has said; null for everybody else. */
  own: SecondRead | null
}

export type Review = {
  head: SubmissionHead
  /** A second reader sees neither verdicts nor the conversation until both are done. */
  blind: boolean
  rows: ReviewRow[]
  inputs: ReadonlyMap<string, number>
  lastYear: number | null
  lastInputs: ReadonlyMap<string, number> | null
  screening: Screened[]
  second: {
    sample: number
    unread: number
    /** Null until both readers are done. */
    comparisons: Comparison[] | null
    agreement: Agreement | null
  } | null
}

/** A figure that the city published in an earlier year, and how sure it was: verified, reported, transcribed … */
export type PublishedYear = { year: number; value: number; state: string }
