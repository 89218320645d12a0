import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { Fault } from '../fault.mjs'

const userNamespace = ['--user', '--map-user=1000', '--map-group=1000']

/**
 * PostgreSQL refuses to run as root. An ordinary user just starts it. Root starts it in a user namespace, where it sees
 * an ordinary user while files stay root's; where that is not allowed, as the system's user postgres or nobody.
 * @returns {{ wrap: (command: string[]) => string[], user?: { uid: number, gid: number } }}
 */
export function chooseUser(dataDir) {
  const owner = fs.existsSync(dataDir) ? fs.statSync(dataDir) : undefined
  const me = process.getuid?.()
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me)
      throw new Fault(
        `The database in ${dataDir} belongs to another user.`,
        'Start as that user, or choose another folder: CITYMARK_DATA_DIR=…',
      )
    return { wrap: (command) => command }
  }
  if (owner && owner.uid !== 0) return { wrap: (command) => command, user: { uid: owner.uid, gid: owner.gid } }
  if (spawnSync('unshare', [...userNamespace, 'true']).status === 0)
    return { wrap: (command) => ['unshare', ...userNamespace, ...command] }
  const user = systemUser('postgres') ?? systemUser('nobody')
  if (user) return { wrap: (command) => command, user }
  throw new Fault(
    'The embedded database cannot run as root here.',
    'Start as an ordinary user, or point DATABASE_URL to a PostgreSQL 15 or newer.',
  )
}

function systemUser(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout))
  return uid && gid ? { uid, gid } : undefined
}
