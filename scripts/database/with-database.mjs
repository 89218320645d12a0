import path from 'node:path'
import { Failed, run } from '../run.mjs'
import { dataDirOf, root } from '../settings.mjs'
import { stopOnSignals } from '../stopping.mjs'
import { migrate } from './migrate.mjs'
import { openDatabase } from './open.mjs'

/**
 * Runs a command while the database is up, with DATABASE_URL set; `--migrate` before it brings the schema up to date.
 * @returns {Promise<number>} the exit code
 */
export async function withDatabase(args) {
  const signal = stopOnSignals()
  const database = await openDatabase({ dataDir: dataDirOf() })
  try {
    const migrating = args[0] === '--migrate'
    if (migrating) console.error('migrations applied:', (await migrate(database.url)).join(', ') || 'none were pending')
    const command = migrating ? args.slice(1) : args
    const PATH = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter)
    if (command.length) await run(command, { signal, show: true, env: { DATABASE_URL: database.url, PATH } })
    return 0
  } catch (error) {
    if (error instanceof Failed) return 1 // the command has said why itself
    throw error
  } finally {
    await database.stop()
  }
}
