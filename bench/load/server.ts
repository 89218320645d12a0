/** The built server on a database, and requests to it as a signed-in person. */
import fs from 'node:fs'
import { encode } from 'next-auth/jwt'
import { endChild } from '@/scripts/run.mjs'
import { build } from '@/scripts/steps/build.mjs'
import { secretOf, serve } from '@/scripts/steps/serve.mjs'
import { freePort } from '@/tests/support/free-port'

export type Server = {
  address: string
  /** The cookie of a session of this person. */
  cookie: (userId: string) => Promise<{ name: string; value: string }>
  as: (userId: string) => Promise<Asking>
  /** The most memory the process has had so far, in MB; unknown (NaN) where there is no /proc. */
  peakMemory: () => number
  stop: () => Promise<void>
}
/** Sends a request, with a JSON body when there is one, and answers the whole text; anything but success is a fault. */
export type Asking = (path: string, body?: object) => Promise<string>

export async function startServer(url: string, dataDir: string): Promise<Server> {
  const { signal } = new AbortController()
  await build({ signal })
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = { host: '127.0.0.1', port, address, publicUrl: address, dataDir, database: { url }, signal }
  const { child } = await serve('start', settings)
  const cookie = async (userId: string) => {
    const value = await encode({ token: { sub: userId, epoch: 0 }, secret: secretOf(dataDir) })
    return { name: 'next-auth.session-token', value }
  }
  return {
    address,
    cookie,
    async as(userId) {
      const { name, value } = await cookie(userId)
      const headers = { cookie: `${name}=${value}`, 'sec-fetch-site': 'same-origin' }
      return async (path, body) => {
        const sent = body && { method: 'POST', body: JSON.stringify(body) }
        const response = await fetch(address + path, { headers, redirect: 'error', ...sent })
        const text = await response.text()
        if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`)
        return text
      }
    },
    peakMemory: () => Math.round(peakOf(child.pid) / 1024),
    stop: () => endChild(child),
  }
}

const peakOf = (pid: number | undefined): number => {
  const file = `/proc/${pid}/status`
  return fs.existsSync(file) ? Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync(file, 'utf8'))?.[1]) : Number.NaN
}
