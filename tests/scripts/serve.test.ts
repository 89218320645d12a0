import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readLock } from '@/scripts/database/lock.mjs'
import { root } from '@/scripts/settings.mjs'
import { freePort } from '@/tests/support/free-port'
import { folderWithCluster, kill, node } from '@/tests/support/launch'

// `npm test` builds before it comes here; by hand these tests run once there is a build.
const isBuilt = fs.existsSync(path.join(root, '.next/citymark-stamp'))

test.runIf(isBuilt)(
  'a start fills an empty folder and serves; the next one finds everything done',
  async () => {
    const folder = folderWithCluster()
    const port = await freePort()
    const env = { CITYMARK_DATA_DIR: folder, HOST: '', PUBLIC_URL: '', PORT: String(port) }
    const first = node('start.mjs', [], env)
    await first.says('Stop it with Ctrl-C.')
    expect(first.output()).toContain(`Citymark is running: http://127.0.0.1:${port}`)
    expect(first.output()).toContain('Demo log-ins:')
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    expect(fs.statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
    first.child.kill('SIGTERM')
    expect(await first.ends).toBe(0)
    expect(readLock(path.join(folder, 'pg'))).toBeUndefined()
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()

    const second = node('start.mjs', [], env)
    await second.says('Stop it with Ctrl-C.')
    expect(second.output()).toMatch(/✓ fill in the demo cities {2}nothing to do\n/)
    kill(second.child.pid ?? 0)
    await second.ends

    // The start before was killed: its web server ends by itself and its database is taken over.
    const third = node('start.mjs', [], env)
    await third.says('Stop it with Ctrl-C.')
    third.child.kill('SIGINT')
    expect(await third.ends).toBe(0)
    expect(readLock(path.join(folder, 'pg'))).toBeUndefined()

    // Well-known passwords and an open door: refused before anything is served.
    const open = node('start.mjs', ['--host', '0.0.0.0'], env)
    expect(await open.ends).toBe(1)
    expect(open.output()).toContain('demo log-ins with well-known passwords')
  },
  180_000,
)
