import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedBinaries } from '@/scripts/database/binaries.mjs'
import { createCluster } from '@/scripts/database/create.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    emptyCluster: string
  }
}

/** Makes one empty cluster for the tests of starting and stopping; each takes a copy. */
export default async function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-test-'))
  createCluster(path.join(folder, 'pg'), await embeddedBinaries())
  project.provide('emptyCluster', folder)
  return () => fs.rmSync(folder, { recursive: true, force: true })
}
