import { checkBenchmarks } from './checks/benchmarks'
import { checkExamples } from './checks/examples'
import { checkFormulas } from './checks/formulas'
import { checkFramework } from './checks/framework'
import { checkIndicators } from './checks/indicators'
import { checkSoftRules } from './checks/soft-rules'
import type { Fault } from './faults'
import type { FrameworkFiles } from './files'

/** Every fault between the files, none of which may reach a score. An empty list means that they agree. */
export function checkFiles(files: FrameworkFiles): Fault[] {
  const checks = [checkFramework, checkIndicators, checkFormulas, checkExamples, checkBenchmarks, checkSoftRules]
  return checks.flatMap((check) => [...check(files)])
}
