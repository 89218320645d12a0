import pg from 'pg'
import { readLock } from './lock.mjs'

const LEASE = 4_206_900_001

/** Where to reach a database of the cluster whose server listens in socketDir. */
export function urlFor(socketDir, database) {
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(socketDir)}`
}

/**
 * A lease is a connection that holds a shared lock for as long as its command lives; the command that leaves last stops
 * the server. Undefined when no server answers for this cluster.
 */
export async function takeLease(dataDir) {
  const lock = readLock(dataDir)
  if (!lock?.socketDir) return undefined
  const client = new pg.Client({
    connectionString: urlFor(lock.socketDir, 'postgres'),
    connectionTimeoutMillis: 5000,
    application_name: 'citymark lease',
  })
  client.on('error', () => {})
  try {
    await client.connect()
    // A copied folder still names the socket of the original: never mistake that one's server for ours.
    const { rows } = await client.query("SELECT current_setting('data_directory') AS home")
    if (rows[0].home !== dataDir) throw new Error('the server of another folder')
    await client.query('SELECT pg_advisory_lock_shared($1)', [LEASE])
    return { client, pid: lock.pid, socketDir: lock.socketDir }
  } catch {
    await client.end().catch(() => {})
    return undefined
  }
}

/**
 * Gives a lease back. Was it the last one, and is nobody else connected, the server is told to stop while the lock is
 * held alone, so that nobody can come in between.
 * @returns {Promise<boolean>} whether the server was told to stop
 */
export async function giveBack({ client, pid }) {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [LEASE])
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS alone', [LEASE])
    if (!rows[0].alone || !(await othersLeave(client))) return false
    process.kill(pid, 'SIGINT')
    return true
  } catch {
    return false // the server is gone already
  } finally {
    await client.end().catch(() => {})
  }
}

// Connections of a program that has just ended need a moment to go.
async function othersLeave(client) {
  for (const deadline = Date.now() + 2000; ; ) {
    const { rows } = await client.query(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    )
    if (rows[0].n === 0) return true
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
