/** What checks.yaml may say: the soft rules of an edition. Strict, like the other files. */
import { z } from 'zod'
import { slipHints } from './soft-rules'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and -')
const text = z.string().trim().min(1)
const key = z
  .string()
  .regex(
    /^[A-Z]+: [A-Z]+: [A-Z]+: [1-9]\d*[CA]\/[a-z0-9_-]+$/,
    'expected a data point such as "EC: ICT: ICT: 2C/value"',
  )

const told = {
  id,
  basis: z.enum(['issuer', 'ours']),
  says: text,
  reference: z.url({ protocol: /^https$/, error: 'expected an address that begins with https://' }).optional(),
}
const except = z.array(key).default([])
const percent = z.number().positive()

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...told, kind: z.literal('at-most'), dataPoint: key, limit: key }),
  z.strictObject({
    ...told,
    kind: z.literal('sum'),
    dataPoints: z.array(key).min(2, 'expected two data points or more to add up'),
    total: z.number(),
    tolerance: z.number().min(0),
  }),
  z.strictObject({
    ...told,
    kind: z.literal('usually'),
    dataPoint: key,
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ ...told, kind: z.literal('either'), dataPoint: key, values: z.tuple([z.number(), z.number()]) }),
  z.strictObject({
    ...told,
    kind: z.literal('change'),
    factor: z.number().gt(1),
    points: z.number().positive(),
    shareFactor: z.number().gt(1),
    except,
  }),
  z.strictObject({ ...told, kind: z.literal('input-change'), input: text, percent }),
  z.strictObject({ ...told, kind: z.literal('outlier'), fence: z.number().positive(), except }),
  z.strictObject({
    ...told,
    kind: z.literal('slip'),
    slips: z.array(z.strictObject({ times: z.number().positive(), hint: z.enum(slipHints) })).min(1),
    within: percent,
    dataPoints: z.array(key).min(1).optional(),
  }),
  z.strictObject({ ...told, kind: z.literal('numerator') }),
  z.strictObject({ ...told, kind: z.literal('disagreement'), percent }),
])

/** checks.yaml: rules that let a value pass with a sentence of explanation. */
export const checksFileSchema = z.strictObject({ rules: z.array(rule) })

export type ChecksFile = z.infer<typeof checksFileSchema>
export type RuleFile = ChecksFile['rules'][number]
