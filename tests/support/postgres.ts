import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedBinaries, systemBinaries } from '@/scripts/database/binaries.mjs'
import { openCluster } from '@/scripts/database/cluster.mjs'
import { migrate } from '@/scripts/database/migrate.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** The database with the migrated schema that every test file gets a copy of. */
export const TEMPLATE = 'migrated'

/**
 * Starts a PostgreSQL in a throw-away folder for the integration tests: the embedded one, or with
 * CITYMARK_TEST_PG=system the newest one installed on this machine.
 */
export default async function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-test-'))
  const cluster = await openCluster({
    folder,
    binaries: await chooseBinaries(),
    // Nothing here must survive a power cut.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  })
  await cluster.client.query(`CREATE DATABASE ${TEMPLATE}`)
  await migrate(cluster.urlFor(TEMPLATE))
  project.provide('postgresUrl', cluster.urlFor('postgres'))
  return async () => {
    await cluster.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function chooseBinaries() {
  if (process.env.CITYMARK_TEST_PG !== 'system') return embeddedBinaries()
  const binaries = systemBinaries()
  if (!binaries) throw new Error('CITYMARK_TEST_PG=system, but no PostgreSQL 15 or newer is installed')
  return binaries
}
