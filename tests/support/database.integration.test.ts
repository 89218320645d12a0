import { expect, test } from 'vitest'
import { sql } from './database'

test('a test file starts with a migrated and empty database', async () => {
  expect(await sql('SELECT count(*)::int AS cities FROM "City"')).toEqual([{ cities: 0 }])
})

test('the database is the PostgreSQL that was asked for', async () => {
  const [row] = await sql("SELECT current_setting('server_version_num')::int / 10000 AS major")
  if (process.env.CITYMARK_TEST_PG === 'system') expect(row?.major).toBeGreaterThanOrEqual(15)
  else expect(row?.major).toBe(18)
})
