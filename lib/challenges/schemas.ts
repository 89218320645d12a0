import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { editionSchema } from '@/lib/scorecards/edition'
import { isBadLink } from './source'

/** Words of somebody who may be anybody: lines are one kind, and nothing in them is invisible but spaces. */
const words = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(least, least === 1 ? 'some words' : `at least ${least} characters`)
        .max(most, `at most ${most} characters`)
        .regex(/^(?:[\n\t]|\P{Cc})*$/u, 'text without control characters'),
    )

/** `city`, `edition` and `value` as they stand in the address of the value's page. */
export const raiseChallengeSchema = z.strictObject({
  city: slugSchema,
  edition: editionSchema,
  value: z
    .string()
    .max(120)
    .regex(/^[a-z0-9_-]+$/, 'the part of an address that names a value'),
  text: words(20, 2000),
  source: words(5, 1000).refine((text) => !isBadLink(text), 'an address with https:// or http://, or words'),
  /** A field no person sees; whoever fills it in is none. */
  homepage: z.string().max(2000).default(''),
})
export type RaiseChallenge = z.input<typeof raiseChallengeSchema>

export const showChallengeSchema = z.strictObject({ challengeId: z.uuid() })
export const declineChallengeSchema = z.strictObject({ challengeId: z.uuid(), reason: words(1, 500) })
export const answerChallengeSchema = z.strictObject({ challengeId: z.uuid(), answer: words(1, 2000) })
export type ShowChallenge = z.input<typeof showChallengeSchema>
export type DeclineChallenge = z.input<typeof declineChallengeSchema>
export type AnswerChallenge = z.input<typeof answerChallengeSchema>
