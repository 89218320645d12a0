import { systemBinaries } from '../database/binaries.mjs'
import { Fault } from '../fault.mjs'
import { Progress } from '../progress.mjs'
import { build } from '../steps/build.mjs'
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from '../steps/chromium.mjs'
import { generate } from '../steps/generate.mjs'
import { install } from '../steps/install.mjs'
import { stopOnSignals } from '../stopping.mjs'
import { CHECKS, PLAYWRIGHT, vitest } from './checks.mjs'
import { runStages } from './stages.mjs'

/**
 * Runs the tests of this clone, installing first what is missing.
 * @param {{ everything: boolean }} options false: only what needs neither database nor browser
 * @returns {Promise<number>} the exit code
 */
export async function testing({ everything }) {
  const signal = stopOnSignals()
  const progress = new Progress()
  await progress.step('install the packages', () => install({ signal }))
  await progress.step('generate the database client', () => generate({ signal }))
  if (!everything) return runStages(CHECKS, { signal })
  const chromium = await progress.step('find a Chromium', () => findOrInstallChromium({ signal }))
  const system = systemBinaries()
  if (!system) console.log('  · no PostgreSQL 15 or newer is installed: the integration tests run on the embedded one')
  return runStages([...CHECKS, ...slowStages({ signal, chromium, system })], { signal })
}

function slowStages({ signal, chromium, system }) {
  const integration = (name, pg) => ({
    name: `integration, ${name} PostgreSQL`,
    commands: [vitest('integration')],
    runner: 'vitest',
    env: { CITYMARK_TEST_PG: pg },
  })
  const browser = chromium
    ? { commands: [PLAYWRIGHT], runner: 'playwright', env: { CHROMIUM_PATH: chromium } }
    : { work: () => Promise.reject(new Fault('The browser tests could not run.', HOW_TO_GET_CHROMIUM)) }
  return [
    integration('embedded', 'embedded'),
    ...(system ? [integration('system', 'system')] : []),
    { name: 'build', work: () => build({ signal }) },
    { name: 'start and stop', commands: [vitest('scripts')], runner: 'vitest' },
    { name: 'browser', ...browser },
  ]
}
