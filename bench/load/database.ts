/** A migrated database of its own on an embedded PostgreSQL that writes to disk as in production, thrown away at the end. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { embeddedBinaries } from '@/scripts/database/binaries.mjs'
import { openCluster } from '@/scripts/database/cluster.mjs'
import { migrate } from '@/scripts/database/migrate.mjs'

/** Also sets DATABASE_URL, for what reads it in this process. */
export async function openDatabase() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-bench-'))
  const cluster = await openCluster({ folder, binaries: await embeddedBinaries(), settings: ['max_wal_size=4GB'] })
  await cluster.client.query('CREATE DATABASE bench')
  const url = cluster.urlFor('bench')
  await migrate(url)
  process.env.DATABASE_URL = url
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    url,
    folder,
    client,
    async stop() {
      const { db } = await import('@/lib/db/client')
      await db().$disconnect()
      await client.end()
      await cluster.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
