import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Fault, recognise } from '../fault.mjs'
import { majorOf } from './binaries.mjs'
import { chooseUser } from './run-as.mjs'

/** Makes an empty cluster in dataDir unless there is one, and refuses one made by another major version. */
export function createCluster(dataDir, binaries) {
  const version = path.join(dataDir, 'PG_VERSION')
  if (!fs.existsSync(version)) return initialise(dataDir, binaries)
  const [made, ours] = [Number(fs.readFileSync(version, 'utf8')), majorOf(binaries)]
  if (made !== ours)
    throw new Fault(
      `The database in ${dataDir} was made by PostgreSQL ${made}, but this is PostgreSQL ${ours}.`,
      `Go back to the release of Citymark that made it, or move the folder away to start afresh.`,
    )
}

// Made aside and renamed when complete: a kill halfway, or two starters at once, leave no half cluster.
function initialise(dataDir, binaries) {
  dropAbandoned(dataDir)
  const aside = `${dataDir}.new-${process.pid}`
  fs.mkdirSync(aside, { recursive: true, mode: 0o700 })
  const { wrap, user } = chooseUser(dataDir)
  if (user) fs.chownSync(aside, user.uid, user.gid)
  // The built-in locale (since 17) sorts the same on every system.
  const locale =
    majorOf(binaries) >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8']
  const options = ['-D', aside, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions', ...locale]
  const [program, ...args] = wrap([path.join(binaries, 'initdb'), ...options])
  const { status, stderr, error } = spawnSync(program, args, { ...user, encoding: 'utf8' })
  if (status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true })
    const text = `${stderr ?? ''}${error ?? ''}`.trim()
    throw (
      recognise(text) ?? new Fault(`The database could not be created: ${text}`, 'Point DATABASE_URL to a PostgreSQL.')
    )
  }
  try {
    fs.renameSync(aside, dataDir)
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true })
    if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) throw error
  }
}

function dropAbandoned(dataDir) {
  const folder = path.dirname(dataDir)
  for (const name of fs.readdirSync(folder)) {
    const pid = Number(new RegExp(`^${path.basename(dataDir)}\\.new-(\\d+)$`).exec(name)?.[1])
    if (pid && !isAlive(pid)) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
