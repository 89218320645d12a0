/** A framework edition and its benchmark sets as the rest of the product sees them, after loading and checking. */
import type { Band, Benchmark, DataPointKey, Formula, GroupLevel, InputKey } from '@/lib/assessment/types'
import type { SoftRules } from './soft-rules'

export type Confidence = 'high' | 'medium'
/** `year` is null for pages that carry no date. */
export type Source = { title: string; publisher: string; year: number | null; url: string }

/** An input is a figure the city types in. Shared ones are typed once per submission and named once per framework. */
export type Input = { key: InputKey; id: string; name: string; unit: string; shared: boolean; indicator: string | null }

/** Which way is better, as the standard says it; the benchmark must agree. `open`: the standard names no better way. */
export type Direction = 'higher' | 'lower' | 'range' | 'open'

export type DataPoint = {
  key: DataPointKey
  id: string
  name: string
  unit: string
  direction: Direction
  formula: Formula
  /** Hard limits of the possible; a value outside is an error of entry. `null`: no limit on that side. */
  range: { min: number | null; max: number | null }
}

/** A worked example: what goes in, what must come out. Runs as a test and is shown on the indicator's page. */
export type Example = {
  title: string
  dataPoint: string
  benchmarkSet: string
  /** Input id → number; an input left out is not reported. Yes/no inputs are 1 or 0. */
  inputs: Record<string, number>
  expect: { value: number; percent: number; points: number } | { value: number; unscored: string } | { missing: string }
}

export type IndicatorLevel = 'core' | 'advanced'
export type IndicatorType = 'smart' | 'structural' | 'sustainable'

export type Indicator = {
  code: string
  slug: string
  aliases: string[]
  name: string
  category: string
  level: IndicatorLevel
  type: IndicatorType | null
  /** False when the type was inferred from neighbouring sheets and not read on the indicator's own. */
  typeSeen: boolean
  definition: string
  inputs: Input[]
  dataPoints: DataPoint[]
  sdgTargets: string[]
  sdgBasis: string
  dataSources: string[]
  verification: string[]
  notes: string[]
  references: string[]
  confidence: Confidence
  examples: Example[]
}

/** A node of the tree: dimension ⊃ sub-dimension ⊃ category. Ids are paths: "economy", "economy.ict", "economy.ict.transport". */
export type TreeNode = { id: string; level: GroupLevel; name: string; number: number | null; children: TreeNode[] }

export type BandText = Band & { label: string }

export type BenchmarkEntry = {
  dataPoint: DataPointKey
  benchmark: Benchmark
  /** How well the reference suits the indicator: exact, close, proxy, statistic, leading city … ; null for `none`. */
  fit: string | null
  basis: string | null
  source: Source | null
  worstSource: Source | null
  confidence: Confidence | null
}

export type BenchmarkSet = {
  id: string
  name: string
  description: string
  /** True only for figures that ITU itself has published. */
  official: boolean
  /** SHA-256 over the set's file, so that a publication can say exactly which targets it rests on. */
  hash: string
  doubts: string[]
  entries: ReadonlyMap<DataPointKey, BenchmarkEntry>
}

export type Framework = {
  id: string
  edition: string
  name: string
  longName: string
  dimensions: TreeNode[]
  bands: BandText[]
  coverageGate: number
  sharedInputs: Input[]
  indicators: Indicator[]
  benchmarkSets: ReadonlyMap<string, BenchmarkSet>
  /** What a value may break if the city says why; in the order of the file. */
  checks: SoftRules
  sources: Source[]
  /** Choices of this project where the standard is silent; shown on the methodology page, labelled as ours. */
  ours: { id: string; text: string }[]
}
