import fs from 'node:fs'
import path from 'node:path'
import { run } from '../run.mjs'
import { root } from '../settings.mjs'

/**
 * Installs the dependencies of the lock file, those for building and testing included. Returns false when they are
 * there already.
 */
export async function install({ signal } = {}) {
  if (isInstalled()) return false
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund']
  await run([...npm(), ...options], { signal, name: 'npm ci' })
}

// npm writes the hidden lock file last, so an interrupted installation never looks complete.
export function isInstalled(folder = root) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'))
  const present = readPackages(path.join(folder, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || (present[name] ? present[name].version === version : Boolean(optional || devOptional)),
  )
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

// Started by npm we use the same one; its path saves a search.
function npm(env = process.env) {
  return env.npm_execpath?.endsWith('.js') ? [process.execPath, env.npm_execpath] : ['npm']
}
