import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { migrate } from '@/scripts/database/migrate.mjs'
import { openDatabase } from '@/scripts/database/open.mjs'
import { migrateIfNeeded, whileAlone } from '@/scripts/steps/fill.mjs'
import { folderWithCluster, throwAwayFolder } from '@/tests/support/launch'

async function open() {
  const dataDir = folderWithCluster()
  return { dataDir, database: await openDatabase({ dataDir, env: {} }) }
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

/** Writes migrations into a folder, as `prisma migrate` lays them out. */
function migrations(folder: string, files: Record<string, string>): string {
  for (const [name, sql] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, name), { recursive: true })
    fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
  }
  return folder
}

test('migrations are applied once and in order, and one that fails leaves nothing behind', async () => {
  const { database } = await open()
  const folder = migrations(throwAwayFolder(), { '1_a': 'CREATE TABLE a (n int)', '2_b': 'ALTER TABLE a ADD m int' })
  expect(await migrate(database.url, folder)).toEqual(['1_a', '2_b'])
  expect(await migrate(database.url, folder)).toEqual([])
  migrations(folder, { '3_c': 'CREATE TABLE c (n int); SELECT nonsense' })
  await expect(migrate(database.url, folder)).rejects.toThrow('migration 3_c')
  expect(await query(database.url, "SELECT to_regclass('c') AS c")).toEqual([{ c: null }])
  await database.stop()
})

test('an applied migration that was edited afterwards stops the start', async () => {
  const { database } = await open()
  const folder = migrations(throwAwayFolder(), { '1_a': 'CREATE TABLE a (n int)' })
  await migrate(database.url, folder)
  migrations(folder, { '1_a': 'CREATE TABLE a (n bigint)' })
  await expect(migrate(database.url, folder)).rejects.toThrow('1_a was edited after it had been applied')
  await database.stop()
})

test('an interrupted seed is begun again with an empty database', async () => {
  const { dataDir, database } = await open()
  const settings = { dataDir }
  expect(await migrateIfNeeded(database, settings)).toBe(true)
  await query(database.url, 'INSERT INTO "SignInAttempt" (subject) VALUES (\'half a seed\')')
  expect(await migrateIfNeeded(database, settings)).toBe(false)
  expect(await query(database.url, 'SELECT subject FROM "SignInAttempt"')).toHaveLength(1)
  fs.writeFileSync(path.join(dataDir, 'seeding'), '')
  expect(await migrateIfNeeded(database, settings)).toBe(true)
  expect(await query(database.url, 'SELECT subject FROM "SignInAttempt"')).toEqual([])
  await database.stop()
})

test('only one starter prepares the database at a time', async () => {
  const dataDir = folderWithCluster()
  const [one, other] = await Promise.all([openDatabase({ dataDir, env: {} }), openDatabase({ dataDir, env: {} })])
  const story: string[] = []
  const work = (name: string) => async () => {
    story.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    story.push(`${name} ends`)
  }
  await Promise.all([whileAlone(one, work('one')), whileAlone(other, work('other'))])
  expect(story[0]?.split(' ')[0]).toBe(story[1]?.split(' ')[0])
  await one.stop()
  await other.stop()
})

test('a DATABASE_URL that does not answer is a fault with a remedy, not a stack', async () => {
  const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
  await expect(openDatabase({ dataDir: throwAwayFolder(), env })).rejects.toMatchObject({
    name: 'Fault',
    message: expect.stringContaining('DATABASE_URL does not let us in'),
  })
})
