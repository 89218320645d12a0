'use server'

import { z } from 'zod'
import { authenticate } from '@/lib/auth/authenticate'
import { callerAddress, startSession } from '@/lib/auth/cookie'
import { action } from '@/lib/http/action'
import { acceptInvitation, joinCity } from '@/lib/invitations/commands'
import { done, forbidden } from '@/lib/outcome'
import { getActor } from '@/lib/users/queries'

const token = z.string().max(200)
const inside = done({ to: '/workspace' })

/** With a new account. */
export const accept = action({
  schema: z.object({ token, name: z.string(), password: z.string() }),
  who: 'anyone',
  run: async ({ token, ...account }) => {
    const outcome = await acceptInvitation(token, account)
    if (!outcome.ok) return outcome
    await startSession(outcome.value)
    return inside
  },
})

/** With an account one has: signed in only when the invitation is for it. */
export const signInAndJoin = action({
  schema: z.object({ token, email: z.string(), password: z.string() }),
  who: 'anyone',
  run: async ({ token, ...credentials }) => {
    const signedIn = await authenticate({ ...credentials, address: await callerAddress() })
    if (!signedIn.ok) return signedIn
    const actor = await getActor(signedIn.value.userId)
    if (!actor) return forbidden
    const outcome = await joinCity(actor, token)
    if (!outcome.ok) return outcome
    await startSession(signedIn.value)
    return inside
  },
})

/** As whoever is signed in. */
export const join = action({
  schema: z.object({ token }),
  who: 'signed-in',
  run: async ({ token }, actor) => {
    const outcome = await joinCity(actor, token)
    return outcome.ok ? inside : outcome
  },
})
