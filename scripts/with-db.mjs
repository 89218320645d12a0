// node scripts/with-db.mjs [--migrate] <command …>: runs a command with the database up and DATABASE_URL set.
import { enter } from './entry.mjs'

enter(async () => {
  const { withDatabase } = await import('./database/with-database.mjs')
  process.exitCode = await withDatabase(process.argv.slice(2))
})
