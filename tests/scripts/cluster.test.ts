import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBinaries } from '@/scripts/database/binaries.mjs'
import { openCluster } from '@/scripts/database/cluster.mjs'
import { clearStaleLock } from '@/scripts/database/lock.mjs'
import { folderWithCluster, throwAwayFolder } from '@/tests/support/launch'

const binaries = await embeddedBinaries()

test('a folder made by another major version of PostgreSQL is refused, with both versions named', async () => {
  const folder = throwAwayFolder()
  fs.mkdirSync(path.join(folder, 'pg'))
  fs.writeFileSync(path.join(folder, 'pg/PG_VERSION'), '12\n')
  await expect(openCluster({ folder, binaries })).rejects.toThrow(/made by PostgreSQL 12, but this is PostgreSQL 18/)
})

test.runIf(process.platform === 'linux')('a process that holds the folder without answering is named', async () => {
  const folder = folderWithCluster()
  const pg = path.join(folder, 'pg')
  const holder = spawn('sleep', ['60'], { cwd: pg })
  onTestFinished(() => void holder.kill('SIGKILL'))
  fs.writeFileSync(path.join(pg, 'postmaster.pid'), `${holder.pid}\n${pg}\n0\n5432\n/nowhere\n`)
  const opening = openCluster({ folder, binaries, patience: 300 })
  await expect(opening).rejects.toThrow(`Another process (${holder.pid}) holds the database`)
  fs.rmSync(path.join(pg, 'postmaster.pid'))
})

test.runIf(process.platform === 'linux')('a lock whose process is gone is cleared', () => {
  const folder = throwAwayFolder()
  fs.writeFileSync(path.join(folder, 'postmaster.pid'), `1\n${folder}\n0\n5432\n/nowhere\n`)
  expect(clearStaleLock(folder)).toBeUndefined()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('a copy of a running folder opens as a database of its own, never as the original', async () => {
  const [original, copy] = [folderWithCluster(), throwAwayFolder()]
  const first = await openCluster({ folder: original, binaries })
  fs.cpSync(path.join(original, 'pg'), path.join(copy, 'pg'), { recursive: true })
  fs.chmodSync(path.join(copy, 'pg'), 0o700)
  const second = await openCluster({ folder: copy, binaries })
  expect(second.urlFor('postgres')).not.toBe(first.urlFor('postgres'))
  await second.stop()
  await first.client.query('SELECT 1')
  await first.stop()
})
