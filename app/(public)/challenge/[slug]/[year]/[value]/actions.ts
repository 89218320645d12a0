'use server'

import { z } from 'zod'
import { readerAddress } from '@/lib/auth/cookie'
import { raiseChallenge } from '@/lib/challenges/commands'
import { action } from '@/lib/http/action'
import { done } from '@/lib/outcome'

export const challenge = action({
  schema: z.object({
    city: z.string(),
    edition: z.string(),
    value: z.string(),
    text: z.string(),
    source: z.string(),
    homepage: z.string().optional(),
  }),
  who: 'anyone',
  run: async ({ homepage = '', ...said }) => {
    const outcome = await raiseChallenge({ ...said, homepage }, await readerAddress())
    const { city, edition, value } = said
    return outcome.ok ? done({ to: `/challenge/${city}/${edition}/${value}?sent=1` }) : outcome
  },
})
