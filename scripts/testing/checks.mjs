const node = (script, ...args) => [process.execPath, `node_modules/${script}`, ...args]

/** The stages that need neither database nor browser: the fast part. */
export const CHECKS = [
  { name: 'format and lint', commands: [node('@biomejs/biome/bin/biome', 'check', '.')] },
  {
    name: 'types',
    // The types of the routes are generated; without them the check of a fresh clone fails. Never incremental: what the
    // compiler keeps of the last run hides errors that a changed JSON file causes elsewhere.
    commands: [
      node('next/dist/bin/next', 'typegen'),
      node('typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.'),
    ],
  },
  { name: 'unit, data, property, architecture', commands: [vitest('unit')], runner: 'vitest' },
]

/** The command that runs one vitest project. */
export function vitest(project) {
  return node('vitest/vitest.mjs', 'run', '--project', project)
}

/** The command that runs the browser tests. */
export const PLAYWRIGHT = node('@playwright/test/cli.js', 'test')
