import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault, recognise } from '../fault.mjs'
import { createCluster } from './create.mjs'
import { giveBack, takeLease, urlFor } from './lease.mjs'
import { clearStaleLock, readLock } from './lock.mjs'
import { chooseUser } from './run-as.mjs'

// How long somebody else may hold the cluster without answering (starting, stopping) before we say so.
const PATIENCE = 15_000
// Recovery after a crash replays the log; that may take a while on a slow disk.
const PATIENCE_WITH_START = 120_000

/**
 * Opens the PostgreSQL cluster in a folder: creates it when there is none, starts its server when nobody answers, and
 * joins the running one otherwise. It listens on a Unix socket only, in a folder of the user's own.
 * @param {{ folder: string, binaries: string, settings?: string[], patience?: number }} options `folder` gets pg/ and
 *   postgres.log, `binaries` is the folder with initdb and postgres, `settings` are PostgreSQL's, as name=value
 * @returns {Promise<{ client: import('pg').Client, urlFor: (database: string) => string, lost: Promise<void>,
 *   stop: () => Promise<void> }>} `client` is connected to the database postgres; `lost` resolves when the server goes
 *   away; `stop` leaves, and ends the server after the last has left
 */
export async function openCluster({ folder, binaries, settings = [], patience = PATIENCE }) {
  fs.mkdirSync(folder, { recursive: true })
  const dataDir = path.join(fs.realpathSync(folder), 'pg')
  createCluster(dataDir, binaries)
  const lease = await startOrJoin({ dataDir, binaries, settings, patience, log: path.join(folder, 'postgres.log') })
  return {
    client: lease.client,
    urlFor: (database) => urlFor(lease.socketDir, database),
    lost: new Promise((resolve) => lease.client.once('end', resolve)),
    async stop() {
      if (!(await giveBack(lease))) return
      for (let i = 0; i < 400 && readLock(dataDir); i++) await sleep(25)
      fs.rmSync(lease.socketDir, { recursive: true, force: true })
    },
  }
}

async function startOrJoin(options) {
  const { dataDir, log, patience } = options
  const begun = Date.now()
  for (let server; ; await sleep(25)) {
    const lease = await takeLease(dataDir)
    if (lease) return lease
    const waited = Date.now() - begun
    if (server?.running && waited < PATIENCE_WITH_START) continue
    const holder = clearStaleLock(dataDir)
    if (holder && waited > patience)
      throw new Fault(
        `Another process (${holder}) holds the database in ${dataDir} and does not answer.`,
        `Stop it (kill ${holder}), or choose another folder: CITYMARK_DATA_DIR=…`,
      )
    if (holder) continue
    if (server?.failed || (server && waited > patience)) throw explainLog(log)
    if (server) await sleep(200)
    server = startServer(options)
  }
}

function startServer({ dataDir, binaries, settings, log }) {
  const { wrap, user } = chooseUser(dataDir)
  const socketDir = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-'))
  if (user) fs.chownSync(socketDir, user.uid, user.gid)
  const set = ['listen_addresses=', `unix_socket_directories=${socketDir}`, 'shared_buffers=64MB', 'max_connections=50']
  const [program, ...args] = wrap([
    path.join(binaries, 'postgres'),
    '-D',
    dataDir,
    ...[...set, ...settings].flatMap((setting) => ['-c', setting]),
  ])
  const out = fs.openSync(log, 'a')
  const child = spawn(program, args, { ...user, detached: true, stdio: ['ignore', out, out] })
  fs.closeSync(out)
  child.unref()
  const server = { running: true, failed: false }
  const ended = () => {
    // Losing the race against another starter is no failure: its lock is there and names its socket.
    const winner = readLock(dataDir)
    Object.assign(server, { running: false, failed: !winner })
    if (winner?.socketDir !== socketDir) fs.rmSync(socketDir, { recursive: true, force: true })
  }
  child.once('exit', ended).once('error', ended)
  return server
}

function explainLog(log) {
  const tail = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  return recognise(tail) ?? new Fault(`The database did not start:\n${tail}`, `The whole story is in ${log}.`)
}
