/** The second reader: which values are read again, what differs, and whether the review may end. Pure. */
import { createHash } from 'node:crypto'
import type { Verification } from '@/lib/submissions/words'
import type { Qualification, Verdict } from './words'

/** The share that is read again where a provisional assessor leads and the cycle asks for none. */
export const leastShare = 0.1

/**
 * The values a second reader looks at: `share` (0 to 1) of `keys`, rounded up, in the order of a hash over submission and
 * key. Nobody chooses them, anybody can draw them again, and a key more or less moves only the end of the list.
 */
export function sampleOf(submissionId: string, keys: readonly string[], share: number): string[] {
  const rank = (key: string) => createHash('sha256').update(`${submissionId}\n${key}`).digest('hex')
  const ranked = [...new Set(keys)].map((key) => [rank(key), key] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  // What 0.07 × 100 has beyond 7 is the binary form of 0.07 and not a value more.
  return ranked.slice(0, Math.ceil(ranked.length * share - 1e-9)).map(([, key]) => key)
}

export type Readers = { leads: readonly Qualification[]; hasSecond: boolean; share: number }

/** Is a second reader needed, and for which share? Where one is assigned; and always where a lead is provisional. */
export function secondShareOf({ leads, hasSecond, share }: Readers): number | null {
  if (leads.includes('provisional')) return Math.max(share, leastShare)
  return hasSecond ? share : null
}

export type Read = { value: number | null; verification: Verification; verificationReason: string | null }
export type SecondRead = {
  key: string
  value: number
  verdict: Verdict
  code: string | null
  reason: string | null
  leadVerdict: Verdict | null
  settlement: string | null
}

/** `lead` is what was decided before the two were compared. */
export type Comparison = { key: string; lead: Verdict; second: SecondRead; differs: boolean; settled: boolean }

export type Standing = {
  sample: string[]
  /** Of the sample: not yet read by the second reader, or changed since. */
  unread: string[]
  /** Of the sample: not yet decided by the lead. */
  undecided: string[]
  /** Only when both are done; until then neither is to know what the other thinks. */
  comparisons: Comparison[] | null
}

/** Holds both readings of the sample against each other. */
export function compare(
  sample: readonly string[],
  readings: ReadonlyMap<string, Read>,
  seconds: readonly SecondRead[],
): Standing {
  const valid = new Map(
    seconds.filter(({ key, value }) => readings.get(key)?.value === value).map((each) => [each.key, each]),
  )
  const unread = sample.filter((key) => !valid.has(key))
  const undecided = sample.filter((key) => !isDecided(readings.get(key)?.verification))
  const comparisons = sample.flatMap((key): Comparison[] => {
    const [second, verification] = [valid.get(key), readings.get(key)?.verification]
    if (!second || !isDecided(verification)) return []
    const lead = second.leadVerdict ?? verification
    return [{ key, lead, second, differs: lead !== second.verdict, settled: second.settlement !== null }]
  })
  return {
    sample: [...sample],
    unread,
    undecided,
    comparisons: unread.length + undecided.length === 0 ? comparisons : null,
  }
}

const isDecided = (verification: Verification | undefined): verification is 'verified' | 'not-verified' =>
  verification === 'verified' || verification === 'not-verified'

/** Why the review cannot end for now, with the data points it is about; null when nothing stands against it. */
export function hindranceOf({ unread, comparisons }: Standing): { reason: string; keys: string[] } | null {
  if (unread.length > 0) return { reason: `the second reader has ${unread.length} values still to read`, keys: [] }
  const open = (comparisons ?? []).filter((each) => each.differs && !each.settled).map((each) => each.key)
  return open.length > 0
    ? { reason: `${open.length} differences with the second reader are not settled`, keys: open }
    : null
}
