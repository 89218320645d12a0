/** A cluster that writes to disk as in production, with a migrated database for each size; thrown away at the end. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { embeddedBinaries } from '@/scripts/database/binaries.mjs'
import { openCluster } from '@/scripts/database/cluster.mjs'
import { migrate } from '@/scripts/database/migrate.mjs'

export async function openGround() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-bench-'))
  const cluster = await openCluster({ folder, binaries: await embeddedBinaries(), settings: ['max_wal_size=4GB'] })
  return {
    folder,
    client: cluster.client,
    async addDatabase(name: string): Promise<string> {
      await cluster.client.query(`CREATE DATABASE "${name}"`)
      const url = cluster.urlFor(name)
      await migrate(url)
      return url
    },
    async stop() {
      await cluster.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
