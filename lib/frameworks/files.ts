import type { Located } from './parse'
import type { BenchmarkFile, FrameworkFile, IndicatorFile } from './schema'
import type { ChecksFile } from './schema-checks'

/** The files of one edition, each right in itself. Whether they agree with one another is for `checkFiles` to say. */
export type FrameworkFiles = {
  framework: Located<FrameworkFile>
  indicators: readonly Located<IndicatorFile>[]
  benchmarkSets: readonly Located<BenchmarkFile>[]
  checks: Located<ChecksFile>
}
