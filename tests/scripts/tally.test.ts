import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '@/scripts/fingerprint.mjs'
import { isInstalled } from '@/scripts/steps/install.mjs'
import { tally } from '@/scripts/testing/tally.mjs'
import { throwAwayFolder } from '@/tests/support/launch'

function written(value: unknown): string {
  const file = path.join(throwAwayFolder(), 'report.json')
  fs.writeFileSync(file, JSON.stringify(value))
  return file
}

test('a test file that cannot be loaded counts as one failed test', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ],
  }
  expect(tally('vitest', written(report))).toEqual({ passed: 3, failed: 2 })
})

test('a browser test that only passed at the second try has failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] }
  expect(tally('playwright', written(report))).toEqual({ passed: 5, failed: 2 })
})

test('a fingerprint follows content and names, and nothing else', () => {
  const folder = throwAwayFolder()
  fs.mkdirSync(path.join(folder, 'app'))
  fs.writeFileSync(path.join(folder, 'app/a.ts'), 'one')
  const before = fingerprint(['app'], folder)
  fs.utimesSync(path.join(folder, 'app/a.ts'), 0, 0)
  expect(fingerprint(['app'], folder)).toBe(before)
  fs.writeFileSync(path.join(folder, 'app/a.ts'), 'two')
  const changed = fingerprint(['app'], folder)
  fs.renameSync(path.join(folder, 'app/a.ts'), path.join(folder, 'app/b.ts'))
  expect(new Set([before, changed, fingerprint(['app'], folder)]).size).toBe(3)
})

test('packages count as installed when every required one is there in the version of the lock file', () => {
  const folder = throwAwayFolder()
  fs.mkdirSync(path.join(folder, 'node_modules'))
  const write = (name: string, packages: object) =>
    fs.writeFileSync(path.join(folder, name), JSON.stringify({ packages }))
  const [a, b] = [{ version: '1.0.0' }, { version: '2.0.0', optional: true }]
  write('package-lock.json', { '': {}, 'node_modules/a': a, 'node_modules/b': b })
  expect(isInstalled(folder)).toBe(false)
  write('node_modules/.package-lock.json', { 'node_modules/a': a })
  expect(isInstalled(folder)).toBe(true)
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.1' }, 'node_modules/b': b })
  expect(isInstalled(folder)).toBe(false)
})
