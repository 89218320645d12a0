'use server'

import { z } from 'zod'
import { writeComment } from '@/lib/comments/commands'
import { writeCommentSchema } from '@/lib/comments/schemas'
import { action } from '@/lib/http/action'
import { done, withoutValue } from '@/lib/outcome'
import { completeReview, decide, returnToCity } from '@/lib/reviews/commands'
import { acceptClean, undecide } from '@/lib/reviews/commands/accept'
import { readSecond, settle } from '@/lib/reviews/commands/second'
import { reasonCodes } from '@/lib/reviews/words'
import { publish } from '@/lib/scorecards/commands'

const submissionId = z.uuid()
const slug = z.string().regex(/^[\w.-]*$/)
/** The value a form is about, and where it leads when it is done: to `next`, or to the list where nothing waits. */
const about = { submissionId, indicator: z.string(), dataPoint: z.string(), here: slug, next: slug, show: slug }
const judged = {
  verdict: z.enum(['verified', 'not-verified', 'in-question'], 'a decision'),
  code: z.union([z.enum(reasonCodes), z.literal('')]).default(''),
  reason: z.string(),
}

type Said = z.output<z.ZodObject<typeof judged>>
type Way = { submissionId: string; here: string; next: string; show: string }

/** A code belongs to a refusal alone; a form sends the one that was chosen last. */
const judgementOf = ({ verdict, code, reason }: Said) => ({
  verdict,
  code: verdict === 'not-verified' && code !== '' ? code : null,
  reason: reason === '' ? null : reason,
})
const onwards = ({ submissionId: id, here, next, show }: Way) => {
  const query = new URLSearchParams({ ...(show && show !== 'all' ? { show } : {}), after: here })
  return { to: `/review/${id}${next ? `/${next}` : ''}?${query}` }
}

export const decideValue = action({
  schema: z.object({ ...about, ...judged, revision: z.coerce.number().int() }),
  who: 'signed-in',
  run: async ({ indicator, dataPoint, revision, ...sent }, actor) => {
    const decisions = [{ indicator, dataPoint, revision, ...judgementOf(sent) }]
    const outcome = await decide(actor, { submissionId: sent.submissionId, decisions })
    return outcome.ok ? done(onwards(sent)) : outcome
  },
})

export const readValue = action({
  schema: z.object({ ...about, ...judged, value: z.coerce.number() }),
  who: 'signed-in',
  run: async ({ indicator, dataPoint, value, ...sent }, actor) => {
    const said = { submissionId: sent.submissionId, indicator, dataPoint, value, ...judgementOf(sent) }
    const outcome = await readSecond(actor, said)
    return outcome.ok ? done(onwards(sent)) : outcome
  },
})

export const settleValue = action({
  schema: z.object({ ...about, ...judged, settlement: z.string() }),
  who: 'signed-in',
  run: async ({ indicator, dataPoint, settlement, ...sent }, actor) => {
    const { verdict, ...words } = judgementOf(sent)
    const ends = verdict === 'verified' ? verdict : ('not-verified' as const)
    const said = { submissionId: sent.submissionId, indicator, dataPoint, verdict: ends, settlement, ...words }
    const outcome = await settle(actor, said)
    return outcome.ok ? done(onwards(sent)) : outcome
  },
})

/** Takes back what was decided on one value, and leads to it. */
export const undecideValue = action({
  schema: z.object({ submissionId, key: z.string(), here: slug, show: slug }),
  who: 'signed-in',
  run: async ({ submissionId: id, key, here, show }, actor) => {
    const outcome = await undecide(actor, id, [key])
    return outcome.ok ? done(onwards({ submissionId: id, here, next: here, show })) : outcome
  },
})

/** A form sends a line break as two characters. */
const lines = z.string().transform((text) => text.split(/\r?\n/).filter((line) => line !== ''))
const looked = lines.transform((each) =>
  each.map((line) => {
    const at = line.lastIndexOf(' ')
    return { key: line.slice(0, at), revision: Number(line.slice(at + 1)) }
  }),
)

/** Verifies many at once; `part` is the category, or all, for the way to take it back. */
export const acceptValues = action({
  schema: z.object({ submissionId, looked, part: slug }),
  who: 'signed-in',
  run: async ({ submissionId: id, looked: values, part }, actor) => {
    const outcome = await acceptClean(actor, id, values)
    return outcome.ok ? done({ to: `/review/${id}?together=${part}#values` }) : outcome
  },
})

export const undecideValues = action({
  schema: z.object({ submissionId, keys: lines }),
  who: 'signed-in',
  run: async ({ submissionId: id, keys }, actor) => {
    const outcome = await undecide(actor, id, keys)
    return outcome.ok ? done({ to: `/review/${id}#values` }) : outcome
  },
})

export const sayComment = action({
  schema: writeCommentSchema,
  who: 'signed-in',
  run: async (sent, actor) => withoutValue(await writeComment(actor, sent)),
})

export const sendBack = action({
  schema: z.object({ submissionId, reason: z.string() }),
  who: 'signed-in',
  run: async (sent, actor) => withoutValue(await returnToCity(actor, sent)),
})

export const endReview = action({
  schema: z.object({ submissionId }),
  who: 'signed-in',
  run: async ({ submissionId: id }, actor) => withoutValue(await completeReview(actor, id)),
})

export const publishReview = action({
  schema: z.object({ submissionId, benchmarkSet: z.string(), basis: z.enum(['verified', 'provisional']) }),
  who: 'signed-in',
  run: async (sent, actor) => withoutValue(await publish(actor, sent)),
})
