/** What is known of a challenge, by who reads it. Pure. */
import type { Role } from '@/lib/policy/policy'
import type { ChallengeEvent, ChallengeState } from './workflow'

/** What the public reads of a challenge; of whoever answered, the office alone. */
export type PublicChallenge = {
  id: string
  at: Date
  /** The version of the year that was challenged. */
  version: number
  text: string
  source: string
  answer: { text: string; at: Date; as: Role } | null
}

/** A challenge for those who look after it. */
export type OwnChallenge = PublicChallenge & {
  state: ChallengeState
  /** Why it was declined. */
  reason: string | null
  city: string
  year: number
  /** What the data point is called, and its page. */
  name: string
  path: string
  /** What the reader may do with it now. */
  events: ChallengeEvent[]
}
