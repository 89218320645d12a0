import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '@/scripts/settings.mjs'
import { freePort } from '@/tests/support/free-port'
import { folderWithCluster, node } from '@/tests/support/launch'

// `npm test` builds before it comes here; by hand these tests run once there is a build.
const isBuilt = fs.existsSync(path.join(root, '.next/citymark-stamp'))

const read = async (address: string, headers = {}) => {
  const response = await fetch(address, { headers })
  const body = await response.text()
  return { status: response.status, tag: response.headers.get('etag') ?? '', body }
}

test.runIf(isBuilt)(
  'a publication shows at once on the kept pages of every server of one database',
  async () => {
    // The public sees one address, whichever server answers.
    const env = { CITYMARK_DATA_DIR: folderWithCluster(), HOST: '', PUBLIC_URL: 'http://localhost:3000' }
    const servers: string[] = []
    for (let n = 0; n < 2; n++) {
      const port = await freePort()
      await node('start.mjs', [], { ...env, PORT: String(port) }).says('Stop it with Ctrl-C.')
      servers.push(`http://127.0.0.1:${port}`)
    }
    const pages = servers.map((server) => `${server}/cities/port-placebo`)
    const tags = async () => (await Promise.all(pages.map((page) => read(page)))).map(({ tag }) => tag)
    const before = await tags()
    expect(new Set(before).size, 'both servers show the same page').toBe(1)
    expect(await tags(), 'a kept page stays the same').toEqual(before)
    expect(await read(pages[0] ?? '', { 'if-none-match': before[0] ?? '' })).toMatchObject({ status: 304, body: '' })

    const publish = node(
      'with-db.mjs',
      [
        process.execPath,
        '--conditions=react-server',
        '--import',
        'tsx',
        'tests/support/publish-again.ts',
        'port-placebo',
      ],
      env,
    )
    await publish.says('published')
    await expect.poll(async () => (await tags()).every((tag) => tag !== before[0]), { timeout: 10_000 }).toBe(true)
  },
  180_000,
)
