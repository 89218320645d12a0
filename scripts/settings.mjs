import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Fault } from './fault.mjs'

/** The folder of the project; commands work from any current directory. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** Can only programs on this machine reach this host name? */
export function isLoopback(host) {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Where everything lives that must survive: database, secret, logs. */
export function dataDirOf(env = process.env) {
  return path.resolve(root, env.CITYMARK_DATA_DIR || '.data')
}

/**
 * Reads options and environment of `start` and `dev`; options win. PUBLIC_URL is the address the public sees; behind a
 * reverse proxy it differs from the address we listen on.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, host: string, address: string, publicUrl: string, exposed: boolean, dataDir: string }}
 *   `exposed`: can other machines reach the server, directly or through a proxy?
 */
export function readSettings(args, env = process.env) {
  const options = readOptions(args)
  const port = Number(options.port ?? (env.PORT || 3000))
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Fault(`"${options.port ?? env.PORT}" is not a port.`, 'Give a number from 1 to 65535: --port 3001')
  const host = options.host ?? (env.HOST || '127.0.0.1')
  const address = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
  const publicUrl = readPublicUrl(env.PUBLIC_URL) ?? address
  const exposed = !isLoopback(host) || !isLoopback(new URL(publicUrl).hostname)
  return { port, host, address, publicUrl, exposed, dataDir: dataDirOf(env) }
}

function readOptions(args) {
  try {
    return parseArgs({ args, options: { port: { type: 'string', short: 'p' }, host: { type: 'string', short: 'H' } } })
      .values
  } catch (error) {
    throw new Fault(error.message, 'The options are --port and --host: npm start -- --port 3001')
  }
}

function readPublicUrl(text) {
  if (!text) return
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Fault(
      `PUBLIC_URL "${text}" is not a web address.`,
      'Write it in full: PUBLIC_URL=https://cities.example.org',
    )
  return url.href.replace(/\/$/, '')
}
