import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { readLock } from '@/scripts/database/lock.mjs'
import { root } from '@/scripts/settings.mjs'

type Env = Record<string, string | undefined>

export type Launched = {
  child: ChildProcess
  output: () => string
  /** Resolves when the output contains the words; rejects when the program ends before. */
  says: (words: string) => Promise<void>
  /** Resolves with the exit code. */
  ends: Promise<number | null>
}

/** Runs a command of the project as its users do, in a process of its own. */
export function launch(command: string[], env: Env = {}): Launched {
  const [program = '', ...args] = command
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(program, args, { cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  const ends = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = async (words: string) => {
    let ended = false
    ends.then(() => {
      ended = true
    })
    while (!text.includes(words)) {
      if (ended) throw new Error(`ended without saying "${words}":\n${text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, output: () => text, says, ends }
}

/** Runs a script of the project with this Node. */
export function node(script: string, args: string[] = [], env: Env = {}): Launched {
  return launch([process.execPath, `scripts/${script}`, ...args], env)
}

/** A data folder that is gone, with any server still in it, when the test is over. */
export function throwAwayFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citymark-test-'))
  onTestFinished(() => {
    const lock = readLock(path.join(folder, 'pg'))
    if (lock) {
      kill(lock.pid)
      if (lock.socketDir) fs.rmSync(lock.socketDir, { recursive: true, force: true })
    }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  })
  return folder
}

/** The same with an empty cluster in it, which saves the second of making one. */
export function folderWithCluster(): string {
  const folder = throwAwayFolder()
  fs.cpSync(inject('emptyCluster'), folder, { recursive: true })
  fs.chmodSync(path.join(folder, 'pg'), 0o700)
  return folder
}

/** Ends a process at once, as a power cut would; none with that number is fine. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}
