import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '../database/migrate.mjs'
import { Fault } from '../fault.mjs'
import { run } from '../run.mjs'
import { root } from '../settings.mjs'

const PREPARING = 4_206_900_002

/** Does work while no other starter prepares the same database. */
export async function whileAlone({ client }, work) {
  await client.query('SELECT pg_advisory_lock($1)', [PREPARING])
  try {
    return await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [PREPARING]).catch(() => {})
  }
}

/** Brings the schema up to date; false when it is. */
export async function migrateIfNeeded(database, { dataDir }) {
  if (fs.existsSync(marker(dataDir))) {
    await database.recreate()
    fs.rmSync(marker(dataDir))
  }
  return (await migrate(database.url)).length > 0
}

/**
 * Fills an empty database with the demo; false when it has users already. A marker stands while the seed runs: if
 * it was interrupted, the next start begins again with an empty database instead of half a demo.
 */
export async function seedIfEmpty(database, { dataDir, exposed, signal }) {
  if (await holds(database.url, 'SELECT FROM "User"')) return false
  fs.writeFileSync(marker(dataDir), '')
  const options = exposed ? ['--no-demo-accounts'] : []
  await run([process.execPath, '--conditions=react-server', '--import', 'tsx', 'prisma/seed/seed.ts', ...options], {
    signal,
    name: 'seed',
    env: { DATABASE_URL: database.url },
  })
  fs.rmSync(marker(dataDir))
}

const marker = (dataDir) => path.join(dataDir, 'seeding')

/** Whether a query returns any row. */
async function holds(url, query) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(`${query} LIMIT 1`)).rowCount > 0
  } finally {
    await client.end()
  }
}

/** The demo log-ins that work on this database: none in production, and none that were disabled. */
export async function demoLogins(database) {
  if (!(await holds(database.url, 'SELECT FROM "User" WHERE demo AND "disabledAt" IS NULL'))) return []
  return JSON.parse(fs.readFileSync(path.join(root, 'prisma/seed/demo-accounts.json'), 'utf8'))
}

/** Demo passwords are printed in the README: a server that others can reach must not accept them. */
export function refuseDemoLogins(logins, { exposed, host, publicUrl }) {
  if (!exposed || logins.length === 0) return
  throw new Fault(
    `This database has demo log-ins with well-known passwords, and others could reach ${host} (${publicUrl}).`,
    'Disable the demo users while on 127.0.0.1, or start with an empty database: CITYMARK_DATA_DIR=.data-public',
  )
}
