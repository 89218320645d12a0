import { spawn } from 'node:child_process'
import { Fault, recognise, Stopped } from './fault.mjs'
import { root } from './settings.mjs'

/** Ends a child together with everything it started; politely first. Resolves when it is gone. */
export async function endChild(child, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const impatient = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
  await gone
  clearTimeout(impatient)
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal) // not the leader of a group
  }
}

/**
 * Runs a program to its end. A quiet one gets a process group of its own, so that Ctrl-C reaches it once, through us; a
 * shown one stays in ours, because it may ask questions on the terminal.
 * @param {string[]} command program and arguments
 * @param {{ env?: object, signal?: AbortSignal, show?: boolean, name?: string }} options `show` lets its output through;
 *   otherwise it is kept back and its end shown only when the program fails.
 * @returns {Promise<string>} what it printed ('' when shown)
 */
export async function run([program, ...args], { env = {}, signal, show = false, name = program } = {}) {
  if (signal?.aborted) throw new Stopped()
  const child = spawn(program, args, {
    cwd: root,
    detached: !show,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-200_000)
    })
  const abort = () => void endChild(child)
  signal?.addEventListener('abort', abort)
  try {
    const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
    if (signal?.aborted) throw new Stopped()
    if (code !== 0) throw new Failed(name, output)
    return output
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

/** A program ended with an error; carries the end of what it printed, and the known cause where there is one. */
export class Failed extends Fault {
  constructor(name, output) {
    const cause = recognise(output)
    const tail = output.trimEnd().split('\n').slice(-120).join('\n')
    super(cause?.message ?? `${name} failed.${tail && `\n\n${tail}\n`}`, cause?.remedy ?? 'The lines above say why.')
    this.output = output
  }
}
