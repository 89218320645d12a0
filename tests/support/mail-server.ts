/** A real mail server in a process of its own, for the tests of mail. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** `raw` is the whole message, its folded lines joined again. */
export type Received = { from: string; to: string[]; raw: string }
export type MailServer = { port: number; received: Received[]; refused: string[]; stop: () => Promise<void> }

/** Starts it on this port (0: any that is free); with `refusal`, an SMTP code, it takes no recipient. */
export async function startMailServer(port = 0, refusal?: number): Promise<MailServer> {
  const args = ['tests/support/smtp-server.mjs', String(port), ...(refusal === undefined ? [] : [String(refusal)])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const server: MailServer = { port: 0, received: [], refused: [], stop: () => stop(child) }
  onTestFinished(server.stop)
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the mail server ended before it began')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line)
      if ('port' in said) {
        server.port = said.port
        resolve()
      } else if ('refused' in said) server.refused.push(said.refused)
      else server.received.push({ ...said, raw: said.raw.replaceAll('=\r\n', '') })
    })
  })
  return server
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

/** Lets the product send through it, or, with a port where nobody listens, into the void. */
export function useMailServer(port: number): void {
  process.env.SMTP_URL = `smtp://post:secret@127.0.0.1:${port}`
  process.env.MAIL_FROM = 'citymark@city.example'
  onTestFinished(() => {
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
  })
}
