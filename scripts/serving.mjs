import { Fault } from './fault.mjs'
import { Progress } from './progress.mjs'
import { endChild } from './run.mjs'
import { readSettings } from './settings.mjs'
import { build } from './steps/build.mjs'
import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { checkGround } from './steps/preflight.mjs'
import { stopOnSignals } from './stopping.mjs'

/**
 * From a fresh clone to a running server, doing only what is not done yet; resolves after the server has stopped.
 * @param {'start' | 'dev'} mode the built server, or the one that follows every change of the code
 */
export async function start(mode, args) {
  const settings = { ...readSettings(args), signal: stopOnSignals() }
  const progress = new Progress()
  console.log('Citymark\n')
  await checkGround(settings)
  await progress.step('install the packages', () => install(settings))
  await progress.step('generate the database client', () => generate(settings))
  // Only now can modules be loaded that need the packages.
  const { openDatabase } = await import('./database/open.mjs')
  const database = await progress.step('start the database', () => openDatabase(settings))
  try {
    const logins = await prepare(mode, progress, { ...settings, database })
    await serveUntilStopped(mode, progress, { ...settings, database, logins })
  } finally {
    await database.stop()
  }
}

async function prepare(mode, progress, settings) {
  const { database } = settings
  const { demoLogins, migrateIfNeeded, refuseDemoLogins, seedIfEmpty, whileAlone } = await import('./steps/fill.mjs')
  return whileAlone(database, async () => {
    await progress.step('update the schema', () => migrateIfNeeded(database, settings))
    await progress.step('fill in the demo cities', () => seedIfEmpty(database, settings))
    const logins = await demoLogins(database)
    refuseDemoLogins(logins, settings)
    if (mode === 'start') await progress.step('build', () => build(settings))
    return logins
  })
}

async function serveUntilStopped(mode, progress, settings) {
  const { serve } = await import('./steps/serve.mjs')
  const { child, ended } = await progress.step('start the server', () => serve(mode, settings))
  try {
    if (!settings.signal.aborted) console.log(welcome(progress, settings))
    const stopped = new Promise((resolve) => settings.signal.addEventListener('abort', () => resolve('stop')))
    const cause = settings.signal.aborted
      ? 'stop'
      : await Promise.race([stopped, ended.then(() => 'server'), settings.database.lost.then(() => 'database')])
    if (cause === 'server') throw new Fault('The server ended by itself.', 'The lines above say why; start again.')
    if (cause === 'database')
      throw new Fault('The database went away.', `Start again; ${settings.dataDir}/postgres.log says why it ended.`)
    console.log('\nStopping …')
  } finally {
    await endChild(child)
  }
}

function welcome(progress, { publicUrl, address, logins }) {
  const width = (key) => Math.max(...logins.map((login) => login[key].length))
  const accounts = logins.map(
    ({ email, password, name }) => `  ${email.padEnd(width('email'))}  ${password.padEnd(width('password'))}  ${name}`,
  )
  return [
    '',
    progress.table(),
    '',
    `Citymark is running: ${publicUrl}${publicUrl === address ? '' : `  (listening on ${address})`}`,
    ...(accounts.length ? ['', 'Demo log-ins:', ...accounts] : []),
    '',
    'Stop it with Ctrl-C.',
    '',
  ].join('\n')
}
