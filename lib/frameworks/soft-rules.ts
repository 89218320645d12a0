/** Rules that a value may break if the city says why: the kinds, and what each of them needs to know. */
import type { DataPointKey, InputKey } from '@/lib/assessment/types'

/** Where a rule comes from: `issuer` is what the standard's own manuals say, `ours` a choice of this project. */
export type RuleBasis = 'issuer' | 'ours'

/** What a unit slip usually is: the words for it belong to the message catalogue. */
export const slipHints = [
  'hundred',
  'hundredth',
  'thousand',
  'thousandth',
  'million',
  'millionth',
  'annual',
  'kwh',
  'ppm',
] as const
export type SlipHint = (typeof slipHints)[number]

/** A value typed in another unit comes out as `times` the right one. */
export type Slip = { times: number; hint: SlipHint }

/** `says` is one sentence for the reader; `reference` the page it was read on, null where there is none. */
type Told = { id: string; basis: RuleBasis; says: string; reference: string | null }

/** The data points a rule about every single one leaves out. */
type Sparing = { except: readonly DataPointKey[] }

export type SoftRule = Told &
  (
    | { kind: 'at-most'; dataPoint: DataPointKey; limit: DataPointKey }
    | { kind: 'sum'; dataPoints: readonly DataPointKey[]; total: number; tolerance: number }
    | { kind: 'usually'; dataPoint: DataPointKey; min: number | null; max: number | null }
    | { kind: 'either'; dataPoint: DataPointKey; values: readonly [number, number] }
    /** `factor` for every unit but shares; shares by `points`, or by the larger `shareFactor` when they are small. */
    | ({ kind: 'change'; factor: number; points: number; shareFactor: number } & Sparing)
    /** `dataPoints` are those that use the input, in reading order; the first reported one carries the finding. */
    | { kind: 'input-change'; input: InputKey; percent: number; dataPoints: readonly DataPointKey[] }
    | ({ kind: 'outlier'; fence: number } & Sparing)
    /** `dataPoints` null: all of them. `within` is how near, in per cent, the figure must be to the slip. */
    | { kind: 'slip'; slips: readonly Slip[]; within: number; dataPoints: readonly DataPointKey[] | null }
    | { kind: 'numerator' }
    | { kind: 'disagreement'; percent: number }
  )

export type SoftRules = readonly SoftRule[]
export type RuleOf<K extends SoftRule['kind']> = Extract<SoftRule, { kind: K }>
