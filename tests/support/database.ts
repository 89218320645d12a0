import pg from 'pg'

/** The address of the database that belongs to this test file alone; migrated and empty. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('only integration tests (*.integration.test.ts) have a database')
  return url
}

/** Runs plain SQL on it, for what no command may do, such as checking that a constraint holds. */
export async function sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
