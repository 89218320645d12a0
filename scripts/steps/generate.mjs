import { unlessDone } from '../fingerprint.mjs'
import { run } from '../run.mjs'

/** Writes the database client from the Prisma schema; false when it is up to date. */
export function generate({ signal } = {}) {
  return unlessDone({
    stamp: 'generated/prisma/.stamp',
    product: 'generated/prisma/client.ts',
    sources: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    // Generating runs on WebAssembly, yet the command insists on an engine to be downloaded: any program satisfies it.
    work: () =>
      run([process.execPath, 'node_modules/prisma/build/index.js', 'generate'], {
        signal,
        name: 'prisma generate',
        env: {
          PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      }),
  })
}
