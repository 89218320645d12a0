import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Fault } from '../fault.mjs'
import { root } from '../settings.mjs'

// The lock and the table are those of `prisma migrate deploy`, so that an operator can use either on one history.
const LOCK = 72_707_369
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

/**
 * Brings a database to the newest schema. Each migration runs in a transaction of its own.
 * @returns {Promise<string[]>} the names of the migrations applied now
 * @throws {Fault} when an applied migration was edited, or one failed under `prisma migrate deploy`
 */
export async function migrate(url, folder = path.join(root, 'prisma/migrations')) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(TABLE)
    const { rows } = await client.query(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    )
    const pending = readMigrations(folder).filter((migration) => isPending(migration, rows))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function isPending({ name, checksum }, rows) {
  const row = rows.find(({ migration_name }) => migration_name === name)
  if (!row) return true
  if (!row.finished_at)
    throw new Fault(`The migration ${name} failed halfway.`, 'Settle it with `npx prisma migrate resolve`.')
  if (row.checksum !== checksum)
    throw new Fault(
      `The migration ${name} was edited after it had been applied.`,
      'Put the file back as it was and write the change as a new migration.',
    )
  return false
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Error(`migration ${name}: ${error.message}`, { cause: error })
  }
}
