/** `npm run create-admin -- <e-mail> "<name>"`: the first account of an installation; the password comes from standard input. */

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { db } from '@/lib/db/client'
import { createFirstAdmin } from '@/lib/users/commands'

async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() })
  const terminal = process.stdin.isTTY
  if (terminal) process.stdout.write('Password (at least 12 characters, not shown): ')
  const lines = createInterface({ input: process.stdin, output: silent, terminal })
  const password = await lines.question('')
  lines.close()
  if (terminal) process.stdout.write('\n')
  return password
}

const [email = '', name = ''] = process.argv.slice(2)
try {
  const outcome = await createFirstAdmin({ email, name, password: await askPassword() })
  if (outcome.ok) console.log(`${email} can sign in as administrator now.`)
  else {
    const { refusal } = outcome
    if (refusal.code === 'invalid')
      for (const { where, found, expected } of refusal.complaints)
        console.error(`${where}: found ${found}, expected ${expected}`)
    else console.error(refusal.code === 'conflict' ? `Not done: ${refusal.reason}.` : 'Not done.')
    process.exitCode = 1
  }
} finally {
  await db().$disconnect()
}
