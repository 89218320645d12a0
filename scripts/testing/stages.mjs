import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Stopped } from '../fault.mjs'
import { seconds } from '../progress.mjs'
import { run } from '../run.mjs'
import { tally } from './tally.mjs'

/**
 * Runs stages one after the other; a failed one does not keep the next from running, so that one run shows everything.
 * A stage has `commands` (with `runner` when they run tests) or `work`. A stage without tests of
 * its own counts as one. Prints the time of each and, last, the line "N passed, N failed".
 * @param {{ name: string, commands?: string[][], work?: () => Promise<unknown>, runner?: 'vitest' | 'playwright',
 *   env?: object }[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages, { signal }) {
  const results = []
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(2, 60 - stage.name.length))}`)
    const started = performance.now()
    const counts = await runStage(stage, signal)
    results.push({ name: stage.name, ms: performance.now() - started, ...counts })
  }
  return summarise(results)
}

async function runStage(stage, signal) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-report-'))
  const file = path.join(folder, 'report.json')
  let succeeded = false
  try {
    await stage.work?.()
    for (const command of stage.commands ?? [])
      await run([...command, ...reporters(stage.runner, file)], {
        signal,
        show: true,
        name: stage.name,
        // CI: a snapshot that is missing fails instead of being written.
        env: { ...stage.env, ...(stage.runner && { CI: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file }) },
      })
    succeeded = true
  } catch (error) {
    if (error instanceof Stopped) throw error
    console.error(error.message)
    if (error.remedy) console.error(error.remedy)
  }
  const counted = stage.runner ? tally(stage.runner, file) : { passed: succeeded ? 1 : 0, failed: 0 }
  fs.rmSync(folder, { recursive: true, force: true })
  return { passed: counted.passed, failed: succeeded ? counted.failed : Math.max(1, counted.failed) }
}

function reporters(runner, file) {
  if (!runner) return []
  if (runner === 'playwright') return ['--reporter=line,json']
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
}

function summarise(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  console.log('')
  for (const { name, ms, passed, failed } of results)
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(width)}  ${seconds(ms).padStart(6)}  ${passed} passed, ${failed} failed`,
    )
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`\n  together ${seconds(sum('ms'))}\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}
