import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { describeFault, isForGood, isUnreachable, type MailError } from './attempts'

/** A mail ready to go. `id` makes its Message-ID, so that the same mail is the same one wherever it arrives. */
export type Letter = { id: bigint; name: string; address: string; subject: string; text: string }

export type Sent = { ok: true } | { ok: false; forGood: boolean; unreachable: boolean; fault: string }

export type Transport = { send: (letter: Letter) => Promise<Sent>; close: () => void }

/** The mail server as the environment names it; null: there is none, and mails are kept. */
export function openTransport(): Transport | null {
  const url = env.SMTP_URL
  if (url === undefined) return null
  const from = env.MAIL_FROM
  const host = new URL(env.PUBLIC_URL).hostname
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
  const server = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  return {
    close: () => server.close(),
    send: async ({ id, name, address, subject, text }) => {
      try {
        await server.sendMail({
          from,
          to: { name, address },
          subject,
          text,
          messageId: `<mail-${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { ok: true }
      } catch (error) {
        const found = (error instanceof Error ? error : {}) as MailError
        const fault = describeFault(found, secretsOf(url))
        return { ok: false, forGood: isForGood(found), unreachable: isUnreachable(found), fault }
      }
    },
  }
}

const secretsOf = (url: string): string[] => {
  const { password } = new URL(url)
  return [url, decodeURIComponent(password), password]
}

/** Says what is wrong with the settings before anybody waits for a mail. */
export function checkMailSettings(): void {
  if (env.SMTP_URL !== undefined) void env.MAIL_FROM
}

/** The mail server as an administrator may see it, without name and password; null: none. */
export function describeServer(): string | null {
  const url = env.SMTP_URL
  return url === undefined ? null : new URL(url).host
}
