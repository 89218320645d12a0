'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { retryMail } from '@/lib/mail/commands/retry'

export const sendAgain = action({
  schema: z.object({ mailId: z.string() }),
  who: 'signed-in',
  run: ({ mailId }, actor) => retryMail(actor, mailId),
})
