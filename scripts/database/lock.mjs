import fs from 'node:fs'
import path from 'node:path'

/**
 * What postmaster.pid says about the server that holds a cluster, or undefined when there is no such file.
 * @returns {{ pid: number, dataDir: string, socketDir: string } | undefined} `socketDir` is '' while it is starting
 */
export function readLock(dataDir) {
  try {
    const [pid, home, , , socketDir = ''] = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(pid), dataDir: home, socketDir }
  } catch {
    return undefined
  }
}

/**
 * After a kill postmaster.pid may name a process that is no more, or a number given to somebody else since (a restarted
 * container), and PostgreSQL refuses to start. Every PostgreSQL process has the cluster as its working directory, so on
 * Linux /proc says whether one is left. Elsewhere PostgreSQL's own check must do.
 * @returns {number | undefined} the process that holds the cluster
 */
export function clearStaleLock(dataDir) {
  const lock = readLock(dataDir)
  if (!lock || process.platform !== 'linux') return undefined
  const holder = fs.readdirSync('/proc').find((name) => /^\d+$/.test(name) && workingDirectory(name) === dataDir)
  if (holder) return Number(holder)
  fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true })
  if (path.basename(lock.socketDir).startsWith('citymark-')) fs.rmSync(lock.socketDir, { recursive: true, force: true })
  return undefined
}

function workingDirectory(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
