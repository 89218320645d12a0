import { spawn } from 'node:child_process'
import pg from 'pg'
import { expect, test } from 'vitest'
import { requireSubmission } from '@/lib/submissions/queries'
import { makeAdmin, makeCycle, must, setStage } from '@/tests/support/cast'
import { databaseUrl, sql } from '@/tests/support/database'
import { kill } from '@/tests/support/launch'
import { words } from '@/tests/support/spreadsheet'
import { applyImport } from './commands/apply'
import { receiveUpload } from './commands/upload'
import { getDryRun } from './queries'

const reader = { words, locale: 'en-GB' }
const tables = ['Reading', 'ReadingHistory', 'InputValue', 'InputHistory', 'Import', 'Upload', 'AuditEvent'] as const

const everything = () => Promise.all(tables.map((table) => sql(`SELECT * FROM "${table}" ORDER BY 1, 2`)))

async function until(question: string): Promise<void> {
  while ((await sql(question)).length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
}

test('a server that is killed in the middle of an import leaves nothing of it, and the import can be done again', async () => {
  const admin = await makeAdmin()
  const { coordinator, submissionId } = await setStage(admin, await makeCycle(admin, 2025))
  const bytes = Buffer.from('key,first\nhouseholds,20000\npopulation,90000\nSC: EH: H: 1C,81\n')
  const uploadId = await must(receiveUpload(coordinator, submissionId, { name: 'x.csv', bytes }))
  const head = await requireSubmission(coordinator, submissionId)
  const mark = (head && (await getDryRun(coordinator.id, head, uploadId, reader)))?.mark ?? ''
  const before = await everything()

  // Whoever holds the table of imports lets the import write its readings, and wait with its last rows.
  const holder = new pg.Client({ connectionString: databaseUrl() })
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE "Import" IN EXCLUSIVE MODE')
  const script = ['--conditions=react-server', '--import', 'tsx', 'tests/support/apply-import.ts']
  const child = spawn(process.execPath, [...script, submissionId, uploadId, coordinator.id, mark], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await until(
    `SELECT 1 FROM pg_locks JOIN pg_class ON pg_class.oid = relation WHERE relname = 'Import' AND NOT granted`,
  )
  kill(child.pid ?? 0)
  await ended
  await holder.query('ROLLBACK')
  await holder.end()
  await until(`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND state LIKE 'idle in transaction%')`)

  expect(await everything()).toEqual(before)
  await must(applyImport(coordinator, { submissionId, uploadId, seen: mark, leaveOut: false }, reader))
  expect(await sql(`SELECT value FROM "Reading" WHERE indicator = 'EC: ICT: ICT: 2C'`)).toEqual([{ value: 79.2 }])
}, 120_000)
