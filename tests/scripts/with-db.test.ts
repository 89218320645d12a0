import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readLock } from '@/scripts/database/lock.mjs'
import { root } from '@/scripts/settings.mjs'
import { folderWithCluster, kill, launch, node, throwAwayFolder } from '@/tests/support/launch'

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Inserts one row after the other and says so after each commit. */
const writer = `
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS probe (n int PRIMARY KEY)')
  const { rows } = await client.query('SELECT coalesce(max(n), 0) AS last, count(*)::int AS count FROM probe')
  console.log('found', rows[0].count, 'up to', rows[0].last)
  for (let n = rows[0].last + 1; ; n++) {
    await client.query('INSERT INTO probe VALUES ($1)', [n])
    console.log('wrote ' + n + ' by ' + process.pid)
  }`
const withDb = (folder: string, code: string) =>
  node('with-db.mjs', [process.execPath, '--input-type=module', '-e', code], { CITYMARK_DATA_DIR: folder })
const wait = `console.log('ready'); setInterval(() => {}, 1000)`
const lastWritten = (output: string) => Math.max(0, ...[...output.matchAll(/wrote (\d+)/g)].map(([, n]) => Number(n)))
const writerPid = (output: string) => Number(/by (\d+)/.exec(output)?.[1])

/** Kills every process of the server in a folder. */
function killServer(folder: string) {
  const dataDir = fs.realpathSync(path.join(folder, 'pg'))
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (fs.readlinkSync(`/proc/${pid}/cwd`) === dataDir) kill(Number(pid))
    } catch {
      // not ours to see, or gone
    }
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops the command and the database', async (signal) => {
  const folder = folderWithCluster()
  const running = withDb(folder, wait)
  await running.says('ready')
  const server = readLock(path.join(folder, 'pg'))
  running.child.kill(signal)
  await running.ends
  expect(readLock(path.join(folder, 'pg'))).toBeUndefined()
  expect(fs.existsSync(server?.socketDir ?? '')).toBe(false)
})

test('the exit code of a failing command is passed on as a failure, and the database still stops', async () => {
  const folder = folderWithCluster()
  expect(await withDb(folder, 'process.exit(7)').ends).toBe(1)
  expect(readLock(path.join(folder, 'pg'))).toBeUndefined()
})

test.runIf(process.platform === 'linux')('no acknowledged row is lost when everything is killed', async () => {
  const folder = folderWithCluster()
  const first = withDb(folder, writer)
  await first.says('wrote 50')
  kill(first.child.pid ?? 0)
  killServer(folder)
  kill(writerPid(first.output()))
  await first.ends
  const acknowledged = lastWritten(first.output())
  const second = withDb(folder, writer)
  await second.says('wrote')
  const found = Number(/found (\d+)/.exec(second.output())?.[1])
  expect(found).toBeGreaterThanOrEqual(acknowledged)
  expect(second.output()).toContain(`found ${found} up to ${found}`)
})

test('after a kill of the command alone, the next one joins the server left behind and stops it', async () => {
  const folder = folderWithCluster()
  const first = withDb(folder, writer)
  await first.says('wrote 5')
  kill(first.child.pid ?? 0)
  kill(writerPid(first.output()))
  await first.ends
  const left = readLock(path.join(folder, 'pg'))?.pid
  expect(left).toBeTypeOf('number')
  const second = withDb(folder, wait)
  await second.says('ready')
  expect(readLock(path.join(folder, 'pg'))?.pid).toBe(left)
  second.child.kill('SIGTERM')
  await second.ends
  await until(() => readLock(path.join(folder, 'pg')) === undefined)
})

test('two that start at once share one server, which ends with the last of them', async () => {
  const folder = throwAwayFolder() // empty: the race includes making the cluster
  const both = [withDb(folder, wait), withDb(folder, wait)] as const
  await Promise.all(both.map((one) => one.says('ready')))
  both[0].child.kill('SIGTERM')
  await both[0].ends
  expect(readLock(path.join(folder, 'pg'))).toBeDefined()
  both[1].child.kill('SIGTERM')
  await both[1].ends
  expect(readLock(path.join(folder, 'pg'))).toBeUndefined()
})

const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const canBeNobody =
  process.getuid?.() === 0 &&
  spawnSync('setpriv', [...asNobody.slice(1), 'test', '-r', `${root}/package.json`]).status === 0

test.runIf(canBeNobody)('it runs as an ordinary user as well as root', async () => {
  const folder = throwAwayFolder()
  fs.chownSync(folder, 65534, 65534)
  const command = [process.execPath, 'scripts/with-db.mjs', '--migrate', process.execPath, '-e', "console.log('ready')"]
  const running = launch([...asNobody, ...command], { CITYMARK_DATA_DIR: folder, HOME: folder })
  expect(await running.ends, running.output()).toBe(0)
  expect(fs.statSync(path.join(folder, 'pg')).uid).toBe(65534)
})
