'use server'

import { z } from 'zod'
import { homes } from '@/components/account/account-bar'
import { authenticate } from '@/lib/auth/authenticate'
import { callerAddress, endSession, startSession } from '@/lib/auth/cookie'
import { action } from '@/lib/http/action'
import { ownPath } from '@/lib/http/own-path'
import { done } from '@/lib/outcome'
import { getActor } from '@/lib/users/queries'

export const signIn = action({
  schema: z.object({ email: z.string(), password: z.string(), next: z.string().optional() }),
  who: 'anyone',
  run: async ({ email, password, next }) => {
    const outcome = await authenticate({ email, password, address: await callerAddress() })
    if (!outcome.ok) return outcome
    await startSession(outcome.value)
    const actor = await getActor(outcome.value.userId)
    return done({ to: ownPath(next, actor ? homes[actor.role] : '/') })
  },
})

export const signOut = action({
  schema: z.object({}),
  who: 'anyone',
  run: async () => {
    await endSession()
    return done({ to: '/' })
  },
})
