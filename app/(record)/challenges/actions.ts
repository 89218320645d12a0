'use server'

import { z } from 'zod'
import { answerChallenge, declineChallenge, showChallenge } from '@/lib/challenges/commands'
import { action } from '@/lib/http/action'

const about = { challengeId: z.string() }

export const show = action({
  schema: z.object(about),
  who: 'signed-in',
  run: (input, actor) => showChallenge(actor, input),
})

export const decline = action({
  schema: z.object({ ...about, reason: z.string() }),
  who: 'signed-in',
  run: (input, actor) => declineChallenge(actor, input),
})

export const answer = action({
  schema: z.object({ ...about, answer: z.string() }),
  who: 'signed-in',
  run: (input, actor) => answerChallenge(actor, input),
})
