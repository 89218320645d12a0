import fs from 'node:fs'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../fault.mjs'
import { root } from '../settings.mjs'

const GB = 1024 ** 3

/** Refuses to begin what cannot end well: a port in use, a full disk, a folder we may not write to. */
export async function checkGround({ port, host, dataDir }) {
  checkWritable(dataDir)
  const first = !fs.existsSync(`${root}/node_modules`)
  checkSpace(freeBytes(root), first ? 1.5 * GB : 0.2 * GB)
  await checkPort(port, host)
}

/** @throws {Fault} when fewer bytes are free than needed */
export function checkSpace(free, needed) {
  if (free >= needed) return
  const gb = (bytes) => `${(bytes / GB).toFixed(1)} GB`
  throw new Fault(`The disk is full: ${gb(free)} free, ${gb(needed)} needed.`, 'Free some space, then start again.')
}

function freeBytes(folder) {
  const { bavail, bsize } = fs.statfsSync(folder)
  return bavail * bsize
}

/** @throws {Fault} when the data folder cannot be made or written to */
export function checkWritable(dataDir) {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    fs.accessSync(dataDir, fs.constants.W_OK)
  } catch (error) {
    if (error.code === 'ENOSPC') throw error
    throw new Fault(
      `The data folder ${dataDir} cannot be written (${error.code}).`,
      'Give your user the right to write there, or choose another: CITYMARK_DATA_DIR=/some/folder npm start',
    )
  }
}

const PORT_TROUBLES = {
  EADDRINUSE: (port) => [
    `Port ${port} is taken by another program.`,
    `Stop it, or take another port: npm start -- --port ${port + 1}`,
  ],
  EACCES: (port) => [
    `Port ${port} is reserved for the administrator.`,
    'Take one above 1023: npm start -- --port 3000',
  ],
  EADDRNOTAVAIL: (_, host) => [
    `This machine has no address ${host}.`,
    'Use --host 127.0.0.1, or 0.0.0.0 for all its addresses.',
  ],
  ENOTFOUND: (_, host) => [`The host name ${host} is unknown.`, 'Use --host 127.0.0.1, or 0.0.0.0 for all addresses.'],
}

/**
 * The server of a start that was killed may still be ending: a port in use gets a moment to become free.
 * @throws {Fault} when nobody can listen there
 */
export async function checkPort(port, host, patience = 2000) {
  for (const deadline = Date.now() + patience; ; await sleep(100)) {
    const code = await tryPort(port, host)
    if (!code) return
    if (code === 'EADDRINUSE' && Date.now() < deadline) continue
    const trouble = PORT_TROUBLES[code]
    throw trouble ? new Fault(...trouble(port, host)) : new Error(`cannot listen on ${host}:${port}: ${code}`)
  }
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}
