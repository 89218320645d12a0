import 'server-only'
import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { checkMailSettings } from '@/lib/mail/transport'
import { hasDemoAccounts } from '@/lib/users/queries'
import { demoAccountsAreSafe } from './reach'

/** Stops the process, with what is wrong and what to do, when the server must not start. */
export async function checkStart(): Promise<void> {
  try {
    getFramework()
    checkMailSettings()
    const reach = { host: env.CITYMARK_HOST, publicUrl: env.PUBLIC_URL }
    if (demoAccountsAreSafe(reach) || !(await hasDemoAccounts())) return
    throw new Error(
      `This database has demo accounts whose passwords everybody knows, and other machines can reach the server ` +
        `(CITYMARK_HOST ${reach.host}, PUBLIC_URL ${reach.publicUrl}). Disable the demo accounts, or listen on 127.0.0.1 only.`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
