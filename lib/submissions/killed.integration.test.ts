import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { makeAdmin, makeCycle, setStage } from '@/tests/support/cast'
import { sql } from '@/tests/support/database'

test('a server that is killed in a burst of saves loses none it has acknowledged, and leaves none half done', async () => {
  const admin = await makeAdmin()
  const { coordinator, submissionId } = await setStage(admin, await makeCycle(admin, 2025))
  const script = ['--conditions=react-server', '--import', 'tsx', 'tests/support/save-burst.ts']
  const child = spawn(process.execPath, [...script, submissionId, coordinator.id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: number[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line))
    if (acknowledged.length === 25) child.kill('SIGKILL')
  }

  const last = acknowledged.at(-1) ?? 0
  expect(acknowledged.length).toBeGreaterThanOrEqual(25)
  const [found] = await sql(`SELECT i.value AS households, i.revision AS saves, r.value, r.revision,
      (SELECT count(*)::int FROM "InputHistory" WHERE input = i.input) AS "inputHistory",
      (SELECT count(*)::int FROM "ReadingHistory" WHERE "readingId" = r.id) AS "readingHistory"
    FROM "InputValue" i, "Reading" r WHERE i.input = 'households' AND r.indicator = 'EC: ICT: ICT: 2C'`)
  const { households, saves } = found as { households: number; saves: number }
  // The last save may have been done and not yet told.
  expect([last, last + 1]).toContain(households)
  expect(found).toMatchObject({ revision: saves, inputHistory: saves, readingHistory: saves })
  expect(found?.value).toBeCloseTo((20_000 * 79.2) / households, 9)
}, 120_000)
