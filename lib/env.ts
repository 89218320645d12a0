import { z } from 'zod'

/**
 * The only reader of process.env. Each variable is read when it is asked for, so that a build needs none of them; an empty
 * one is as good as none.
 */
const read = <T>(name: string, schema: z.ZodType<T>): T => {
  const given = process.env[name] || undefined
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const found = given === undefined ? 'nothing' : 'a value that does not fit'
  throw new Error(
    `Environment variable ${name}: found ${found}, expected ${parsed.error.issues[0]?.message ?? 'another'}`,
  )
}

const flag = z
  .enum(['0', '1'], 'expected 0 or 1')
  .default('0')
  .transform((value) => value === '1')

export const env = {
  /** Any PostgreSQL ≥ 15; `npm start` sets it to the embedded one when nobody else does. */
  get DATABASE_URL(): string {
    return read('DATABASE_URL', z.string('the address of a PostgreSQL database').startsWith('postgres'))
  },
  /** The address the public sees, read at run time. */
  get PUBLIC_URL(): string {
    return read(
      'PUBLIC_URL',
      z.url('an absolute address such as https://citymark.example').default('http://127.0.0.1:3000'),
    )
  },
  /** Signs the session cookies. */
  get NEXTAUTH_SECRET(): string {
    return read('NEXTAUTH_SECRET', z.string('at least 32 secret characters').min(32, 'at least 32 secret characters'))
  },
  get PORT(): number {
    return read('PORT', z.coerce.number('a port').int().min(1).max(65_535).default(3000))
  },
  /** How much memory the public pages that are kept may take, in MB; 0 keeps none. */
  get KEPT_PAGES_MB(): number {
    return read('CITYMARK_KEPT_PAGES_MB', z.coerce.number('a number of megabytes').min(0).default(64))
  },
  /** The interface the server listens on. Unset means that Next decides, which is every interface. */
  get CITYMARK_HOST(): string {
    return read('CITYMARK_HOST', z.string().default('0.0.0.0'))
  },
  /** Offers the accented and the right-to-left pseudo-locale, for tests of the interface. */
  get PSEUDO_LOCALES(): boolean {
    return read('CITYMARK_PSEUDO_LOCALES', flag)
  },
  /** The mail server, with the name and password that it asks for; unset: mails are kept and shown, not sent. */
  get SMTP_URL(): string | undefined {
    return read(
      'SMTP_URL',
      z
        .string()
        .regex(/^smtps?:\/\/\S+$/, 'smtp://name:password@host:port')
        .optional(),
    )
  },
  /** Whom the mails come from; asked for only where there is a mail server. */
  get MAIL_FROM(): string {
    return read('MAIL_FROM', z.email('the address mails come from, such as citymark@city.example'))
  },
  /** How many proxies in front of the server write X-Forwarded-For; 0 trusts none of them. */
  get TRUSTED_PROXIES(): number {
    return read('CITYMARK_TRUSTED_PROXIES', z.coerce.number('a whole number').int().min(0).default(0))
  },
  get PRODUCTION(): boolean {
    return process.env.NODE_ENV === 'production'
  },
}
