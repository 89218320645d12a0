import { z } from 'zod'
import { reasonCodes, verdicts } from './words'

const point = { submissionId: z.uuid(), indicator: z.string(), dataPoint: z.string() }
const key = z.string().max(200)
const words = z.string().trim().min(1, 'some words').max(2000, 'at most 2000 characters')

/** What is said with a verdict. The reason is the question to the city, or why the value is refused. */
const judgement = {
  verdict: z.enum(verdicts),
  code: z.enum(reasonCodes).nullable().default(null),
  reason: z.string().trim().max(2000, 'at most 2000 characters').nullable().default(null),
}
type Judgement = { verdict: string; code: string | null; reason: string | null }
type Rule = [holds: (said: Judgement) => boolean, complaint: { path: string[]; error: string }]
const hasWords: Rule = [
  ({ verdict, reason }: Judgement) => verdict === 'verified' || Boolean(reason),
  { path: ['reason'], error: 'a question or a reason, in words the city and the public can read' },
]
const hasCode: Rule = [
  ({ verdict, code }: Judgement) => (verdict === 'not-verified') === (code !== null),
  { path: ['code'], error: `for a refusal, and only for one: ${reasonCodes.join(', ')}` },
]

export const decisionSchema = z
  .strictObject({
    indicator: z.string(),
    dataPoint: z.string(),
    ...judgement,
    /** The revision of the reading that was looked at; another in the database means that somebody was faster. */
    revision: z.number().int().min(1),
  })
  .refine(...hasWords)
  .refine(...hasCode)
export type Decision = z.output<typeof decisionSchema>

export const decideSchema = z.strictObject({
  submissionId: z.uuid(),
  decisions: z.array(decisionSchema).min(1).max(500),
})
export type Decide = z.input<typeof decideSchema>

/** A value as it was looked at; the key is "<code>/<data point id>". */
export type Looked = { key: string; revision: number }

/** Keys are "<code>/<data point id>". */
export const keysSchema = z.strictObject({ submissionId: z.uuid(), keys: z.array(key).min(1).max(500) })

/** `reason` is what the city is told. */
export const returnSchema = z.strictObject({ submissionId: z.uuid(), reason: words })
export type Return = z.input<typeof returnSchema>

export const declareSchema = z
  .strictObject({
    submissionId: z.uuid(),
    conflict: z.boolean(),
    /** What the conflict is; for the administrators. */
    reason: z.string().trim().max(2000, 'at most 2000 characters').default(''),
  })
  .refine(({ conflict, reason }) => !conflict || reason !== '', { path: ['reason'], error: 'what the conflict is' })
export type Declare = z.input<typeof declareSchema>

export const answerSchema = z.strictObject({
  ...point,
  /** May be empty where the value or its evidence has changed since the question. */
  text: z.string().trim().max(4000, 'at most 4000 characters').default(''),
})
export type Answer = z.input<typeof answerSchema>

export const readSecondSchema = z
  .strictObject({
    ...point,
    ...judgement,
    /** The figure that was looked at. */
    value: z.number(),
  })
  .refine(...hasWords)
  .refine(...hasCode)
export type ReadSecond = z.input<typeof readSecondSchema>

export const settleSchema = z
  .strictObject({
    ...point,
    /** What it ends as; the lead's own verdict stays or is given up. */
    verdict: z.enum(['verified', 'not-verified']),
    code: judgement.code,
    reason: judgement.reason,
    /** Why it ended so. */
    settlement: words,
  })
  .refine(...hasWords)
  .refine(...hasCode)
export type Settle = z.input<typeof settleSchema>
