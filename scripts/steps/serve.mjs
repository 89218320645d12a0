import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../fault.mjs'
import { endChild, Failed } from '../run.mjs'
import { root } from '../settings.mjs'

const WITH_STARTER = ['--import', new URL('end-with-starter.mjs', import.meta.url).href]

/** The key that signs sessions: given, or made once and kept where only its owner can read it. */
export function secretOf(dataDir, env = process.env) {
  if (env.NEXTAUTH_SECRET) return env.NEXTAUTH_SECRET
  const file = path.join(dataDir, 'secret')
  try {
    fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return fs.readFileSync(file, 'utf8')
}

/** What the server is told at run time; nothing of it is in the build. */
export function serverEnv({ database, host, port, publicUrl, dataDir }) {
  return {
    ...process.env,
    DATABASE_URL: database.url,
    CITYMARK_HOST: host,
    CITYMARK_DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: secretOf(dataDir),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * Starts Next and waits until it answers.
 * @param {'start' | 'dev'} mode
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, ended: Promise<number | null> }>}
 */
export async function serve(mode, { host, port, address, signal, ...rest }) {
  const server =
    mode === 'start'
      ? ['--import', 'tsx', 'server.ts']
      : ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)]
  const child = spawn(process.execPath, [...WITH_STARTER, ...server], {
    cwd: root,
    detached: true, // Ctrl-C reaches it once, through us
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...serverEnv({ host, port, ...rest }), ...(mode === 'start' && { NODE_ENV: 'production' }) },
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  let output = ''
  const keep = (text) => {
    output += text
  }
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  try {
    await waitUntilAnswers({ child, address, signal, output: () => output })
  } catch (error) {
    await endChild(child) // one that answers too late would hold the port
    throw error
  }
  // From now on its own messages are the log.
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.off('data', keep)
    from.pipe(to)
  }
  return { child, ended }
}

async function waitUntilAnswers({ child, address, signal, output }) {
  for (const deadline = Date.now() + 90_000; ; await sleep(100)) {
    if (signal.aborted) return
    if (child.exitCode !== null || child.signalCode !== null) throw new Failed('The server', output())
    if (await answers(address)) return
    if (Date.now() > deadline) throw new Fault('The server does not answer.', output())
  }
}

// Without keeping the connection open, which would hold up a stop soon after the start.
function answers(address) {
  return new Promise((resolve) => {
    const request = http.get(address, { agent: false, timeout: 30_000 }, (response) => {
      response.resume().once('end', () => resolve(true))
    })
    request.once('error', () => resolve(false)).once('timeout', () => request.destroy())
  })
}
