/**
 * A cluster that writes to disk as in production, with a database for each size. It is thrown away at the end, unless a
 * folder is named to keep it in: the next run then finds the cities that are there.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { embeddedBinaries } from '@/scripts/database/binaries.mjs'
import { openCluster } from '@/scripts/database/cluster.mjs'
import { migrate } from '@/scripts/database/migrate.mjs'
import { fill } from './fill'

export async function openGround(kept = process.env.CITYMARK_BENCH_FOLDER) {
  const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-bench-'))
  const cluster = await openCluster({ folder, binaries: await embeddedBinaries(), settings: ['max_wal_size=4GB'] })
  const { client } = cluster
  const one = async (query: string, ...values: unknown[]) => (await client.query(query, values)).rows[0]
  return {
    folder,
    /** The address of a database with so many cities, and its size. */
    async withCities(cities: number): Promise<{ url: string; size: string }> {
      const [name, filled] = [`cities-${cities}`, `cities-${cities}-filled`]
      if (!(await one('SELECT FROM pg_database WHERE datname = $1', filled))) {
        await client.query(`DROP DATABASE IF EXISTS "${name}"`)
        await client.query(`CREATE DATABASE "${name}"`)
        await migrate(cluster.urlFor(name))
        await fill(cluster.urlFor(name), cities)
        await client.query(`ALTER DATABASE "${name}" RENAME TO "${filled}"`)
      }
      const url = cluster.urlFor(filled)
      await migrate(url)
      const { size } = await one('SELECT pg_size_pretty(pg_database_size($1)) AS size', filled)
      return { url, size }
    },
    async stop() {
      await cluster.stop()
      if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
