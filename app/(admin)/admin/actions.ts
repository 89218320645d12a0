'use server'

import { z } from 'zod'
import { action } from '@/lib/http/action'
import { setUserDisabled } from '@/lib/users/commands'

const schema = z.object({ userId: z.uuid() })

export const disableUser = action({
  schema,
  who: 'signed-in',
  run: ({ userId }, actor) => setUserDisabled(actor, userId, true),
})

export const enableUser = action({
  schema,
  who: 'signed-in',
  run: ({ userId }, actor) => setUserDisabled(actor, userId, false),
})
