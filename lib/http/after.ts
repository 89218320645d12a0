import 'server-only'
import { after } from 'next/server'
import { sendMail } from '@/lib/mail/commands/send'

/** Once the answer is out, tells whoever waits for what the command has done. A fault here is nobody's answer. */
export const tellAfterwards = (): void =>
  after(async () => {
    try {
      await sendMail({ most: 20 })
    } catch (error) {
      console.error('mails were not sent:', error instanceof Error ? error.message : 'unknown fault')
    }
  })
