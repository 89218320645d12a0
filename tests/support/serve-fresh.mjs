// The server of the browser tests: as `npm start`, on a database of its own that is thrown away afterwards.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { report } from '../../scripts/fault.mjs'
import { start } from '../../scripts/serving.mjs'

// Named after the port, so that a test can reach the database of the server it talks to.
const folder = path.join(os.tmpdir(), `citymark-e2e-${process.env.PORT}`)
fs.rmSync(folder, { recursive: true, force: true })
fs.mkdirSync(folder)
process.env.CITYMARK_DATA_DIR = folder
delete process.env.DATABASE_URL
try {
  await start('start', [])
} catch (error) {
  process.exitCode = report(error)
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}
