/** `npm run send-mail`: sends what waits, digests and second attempts too. To be run every few minutes. */
import { db } from '@/lib/db/client'
import { sendMail } from '@/lib/mail/commands/send'

const { sent, unsent, failed } = await sendMail()
console.log(`${sent} mails sent, ${unsent} not to be sent, ${failed} to be tried again or given up`)
await db().$disconnect()
