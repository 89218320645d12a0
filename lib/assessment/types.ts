/** The nouns of the assessment. Everything here is plain data; nothing is read, nothing is written. */

/** "<indicator code>/<data point id>", for example "EC: ICT: ICT: 2C/value". */
export type DataPointKey = string
/** Shared inputs have a bare id ("population"); an indicator's own inputs are "<indicator code>/<input id>". */
export type InputKey = string

/** How a data point's value is made of its inputs. `per` is the multiplier: 100 for a share, 100 000 for a rate. */
export type Formula =
  | { kind: 'ratio'; numerator: InputKey; denominator: InputKey; per: number }
  | { kind: 'direct'; value: InputKey }
  | { kind: 'yes-no'; value: InputKey }

/** What 100 % of target means for a data point. Direction is carried by the kind and the order of its numbers. */
export type Benchmark =
  | { kind: 'target'; optimum: number }
  | { kind: 'goalposts'; optimum: number; worst: number }
  | { kind: 'range'; low: number; high: number; worst: number }
  | { kind: 'yes-no' }
  | { kind: 'none'; reason: string }

export type BandId = 'below-33' | '33-66' | '66-95' | 'above-95'
export type Points = 1 | 2 | 3 | 4

/** A band runs from `from` to the next band's `from`; `owns` says whether exactly `from` belongs to it. */
export type Band = { id: BandId; points: Points; from: number; owns: boolean }

export type MissingReason = 'not-reported' | 'not-applicable' | 'not-verified'
export type UnscoredReason = 'no-benchmark' | 'in-question'

/** Percent is per cent of target, 0 to 100. A blank is never ambiguous: every kind of absence has its own reason. */
export type Score =
  | { kind: 'scored'; percent: number; points: Points; band: BandId }
  | { kind: 'unscored'; reason: UnscoredReason }
  | { kind: 'missing'; reason: MissingReason }

/** One data point as the core sees it: a number in the data point's unit (yes = 1, no = 0), or the reason for its absence. */
export type Reading =
  | { kind: 'value'; value: number; verified: boolean }
  | { kind: 'in-question'; value: number }
  | { kind: 'missing'; reason: MissingReason }

export type DataPointRule = { key: DataPointKey; core: boolean; benchmark: Benchmark }

export type GroupLevel = 'dimension' | 'sub-dimension' | 'category'
/** `dataPoints` are indexes into `Rules.dataPoints`; a group counts its data points directly, never its sub-groups. */
export type GroupRule = { id: string; level: GroupLevel; dataPoints: readonly number[] }

/** All the rules one assessment needs: a framework edition's tree joined with one benchmark set. */
export type Rules = {
  dataPoints: readonly DataPointRule[]
  groups: readonly GroupRule[]
  bands: readonly Band[]
  /** Share (0 to 1) of a group's core data points that must be reported before its score counts as final. */
  coverageGate: number
}

export type GroupResult =
  | { kind: 'scored'; points: number; maxPoints: number; percent: number; band: BandId }
  | { kind: 'unscored'; reason: 'nothing-scored' }

export type Coverage = {
  total: number
  reported: number
  verified: number
  scored: number
  notApplicable: number
  coreTotal: number
  coreReported: number
  /** True when the gate is not reached: the score is shown, marked provisional, and takes no part in orders. */
  provisional: boolean
}

/** Where the percentage could still end if every missing data point that has a benchmark came in at worst or at best. */
export type PossibleRange = { low: number; high: number }

export type GroupScore = { id: string; result: GroupResult; coverage: Coverage; possible: PossibleRange | null }

/** Scores in the order of `Rules.dataPoints`, groups in the order of `Rules.groups`. */
export type Assessment = { dataPoints: Score[]; groups: GroupScore[] }
