import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const outside = ['**/node_modules/**', '.next/**', '.data/**', 'generated/**', 'tests/e2e/**']

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    // The marker that keeps server files out of the browser has no meaning here.
    alias: { 'server-only': fileURLToPath(new URL('tests/support/server-only.ts', import.meta.url)) },
  },
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // What these test is pure: files that share what they import need a quarter of the time.
          isolate: false,
          // A busy machine may take its time; what a test asserts is never a time.
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...outside, '**/*.integration.test.ts', 'tests/scripts/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'scripts',
          include: ['tests/scripts/**/*.test.ts'],
          globalSetup: 'tests/support/empty-cluster.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          // What they share is the code; the database is each file's own (tests/support/own-database.ts).
          isolate: false,
          include: ['**/*.integration.test.ts'],
          exclude: outside,
          globalSetup: 'tests/support/postgres.ts',
          setupFiles: 'tests/support/own-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
