import fs from 'node:fs'

/**
 * What a runner reports as JSON, as numbers of tests. A test file that cannot even be loaded counts as one failed.
 * @param {'vitest' | 'playwright'} runner
 * @returns {{ passed: number, failed: number }}
 */
export function tally(runner, file) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 0 }
  if (runner === 'playwright')
    return {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    }
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length }
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined // the runner did not come as far as writing it
  }
}
