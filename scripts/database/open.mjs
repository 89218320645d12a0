import pg from 'pg'
import { Fault } from '../fault.mjs'
import { embeddedBinaries, OLDEST_MAJOR } from './binaries.mjs'
import { openCluster } from './cluster.mjs'

const NAME = 'citymark'

/**
 * Opens the database: the one DATABASE_URL names, otherwise the embedded PostgreSQL in dataDir/pg.
 * @param {{ dataDir: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<{ url: string, client: import('pg').Client, lost: Promise<void>, recreate: () => Promise<void>,
 *   stop: () => Promise<void> }>} `client` stays connected while the command runs; `lost` resolves when the embedded
 *   server goes away; `recreate` throws everything in the embedded database away
 */
export async function openDatabase({ dataDir, env = process.env }) {
  return env.DATABASE_URL ? openExternal(env.DATABASE_URL) : openEmbedded(dataDir)
}

async function openEmbedded(dataDir) {
  const { client, urlFor, lost, stop } = await openCluster({ folder: dataDir, binaries: await embeddedBinaries() })
  await createIfMissing(client)
  return {
    url: urlFor(NAME),
    client,
    lost,
    stop,
    async recreate() {
      await client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
      await createIfMissing(client)
    },
  }
}

async function createIfMissing(client) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME])
  if (rowCount) return
  await client.query(`CREATE DATABASE ${NAME}`).catch((error) => {
    // Two starters at once: the other one was quicker.
    if (!['42P04', '23505'].includes(error.code)) throw error
  })
}

async function openExternal(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new Fault(
      `The database of DATABASE_URL does not let us in: ${error.message || error.code}.`,
      'Check that it runs, that the database exists, and user and password.',
    )
  }
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major")
  if (rows[0].major < OLDEST_MAJOR) {
    await client.end()
    throw new Fault(`The database is PostgreSQL ${rows[0].major}.`, `Citymark needs ${OLDEST_MAJOR} or newer.`)
  }
  const recreate = async () => {
    throw new Fault(
      'Filling the database with the demo was interrupted, so it is incomplete.',
      'Empty it (drop and create the database), then start again.',
    )
  }
  return { url, client, lost: new Promise(() => {}), recreate, stop: () => client.end() }
}
