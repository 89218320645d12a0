/** The published scorecard. The page is drawn from this object, and the same object is served as data. */
import { z } from 'zod'

export const bandIdSchema = z.enum(['below-33', '33-66', '66-95', 'above-95'])

/** Every kind of presence and absence has its own word; nothing is left to the meaning of an empty cell. */
export const publishedStateSchema = z.enum([
  'verified', // an independent assessor accepted the value
  'transcribed', // copied from a report of the issuer, with its page; not verified by us
  'reported', // the city's own figure, verification still to come
  'in-question', // an assessor has asked the city about it; shown, not scored
  'not-verified', // refused; on record as a remark, counts as not reported
  'not-reported',
  'not-applicable',
])

export const qualitySchema = z.enum([
  'measured',
  'survey',
  'higher-level',
  'estimate',
  'personal',
  'unknown',
  'not-stated',
])

const sourceSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  year: z.number().int().nullable(), // null for pages that carry no date
  url: z.url(),
})

export const benchmarkViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), optimum: z.number() }),
  z.strictObject({ kind: z.literal('goalposts'), optimum: z.number(), worst: z.number() }),
  z.strictObject({ kind: z.literal('range'), low: z.number(), high: z.number(), worst: z.number() }),
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({ kind: z.literal('none'), reason: z.string() }),
])

export const inputViewSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  value: z.number(),
})

/** How a reported value was looked at, as far as the public is told: no names, no words of the conversation. */
export const reviewViewSchema = z.strictObject({
  /** The day of the verdict, verified or refused; null while there is none. */
  on: z.iso.date().nullable(),
  /**
   * alone: examined on its own · together: accepted with others, nothing speaking against any of them · twice: read by a
   * second assessor as well, who did not know the verdict of the first.
   */
  depth: z.enum(['alone', 'together', 'twice']).nullable(),
  /** How often the city was asked about it. */
  questions: z.number().int().min(0),
  /** Files and links that stood behind it, public or not. */
  evidence: z.number().int().min(0),
})

export const dataPointViewSchema = z.strictObject({
  indicator: z.string(),
  dataPoint: z.string(),
  name: z.string(),
  indicatorName: z.string(),
  slug: z.string(),
  category: z.string(),
  level: z.enum(['core', 'advanced']),
  unit: z.string(),
  state: publishedStateSchema,
  /** Why it is absent or refused, in words, where somebody gave them. */
  reason: z.string().nullable(),
  value: z.number().nullable(),
  precision: z.enum(['exact', 'approximate']),
  /** The inputs behind the value, or [] where the city or the report gives only the final value. */
  inputs: z.array(inputViewSchema),
  overwritten: z.boolean(),
  referenceYear: z.number().int().nullable(),
  benchmark: benchmarkViewSchema,
  benchmarkFit: z.string().nullable(),
  benchmarkConfidence: z.enum(['high', 'medium']).nullable(),
  benchmarkSource: sourceSchema.nullable(),
  percent: z.number().min(0).max(100).nullable(),
  points: z.number().int().min(1).max(4).nullable(),
  band: bandIdSchema.nullable(),
  /** Why there is no score; null when there is one. */
  unscored: z.enum(['no-benchmark', 'in-question', 'not-reported', 'not-applicable', 'not-verified']).nullable(),
  quality: qualitySchema,
  source: z.strictObject({ text: z.string().nullable(), url: z.url().nullable() }),
  note: z.string().nullable(),
  /** Absent where no assessor works on it (a transcription), and in publications from before it was recorded. */
  review: reviewViewSchema.optional(),
})

const groupShape = {
  id: z.string(),
  name: z.string(),
  points: z.number().int().min(0),
  maxPoints: z.number().int().min(0),
  /** null only when nothing in the group is scored; `scored` is then 0. */
  percent: z.number().min(0).max(100).nullable(),
  band: bandIdSchema.nullable(),
  reported: z.number().int(),
  total: z.number().int(),
  verified: z.number().int(),
  scored: z.number().int(),
  notApplicable: z.number().int(),
  coreReported: z.number().int(),
  coreTotal: z.number().int(),
  /** Below the coverage gate: shown, but takes no part in orders or peer positions. */
  provisional: z.boolean(),
  possible: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
}

export const categoryViewSchema = z.strictObject({ ...groupShape, number: z.number().int() })
export const subDimensionViewSchema = z.strictObject({ ...groupShape, categories: z.array(categoryViewSchema) })
export const dimensionViewSchema = z.strictObject({ ...groupShape, subDimensions: z.array(subDimensionViewSchema) })

export const scorecardSchema = z.strictObject({
  schema: z.literal('citymark.scorecard.1'),
  city: z.strictObject({
    slug: z.string(),
    name: z.string(),
    country: z.string().length(2),
    fictional: z.boolean(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    population: z.number().int().nullable(),
    populationYear: z.number().int().nullable(),
  }),
  year: z.number().int(),
  version: z.number().int(),
  /** verified: checked value by value here · transcribed: copied from the issuer's report · provisional: verification under way. */
  basis: z.enum(['verified', 'transcribed', 'provisional']),
  basisNote: z.string().nullable(),
  /** Only of a correction: what was corrected, and why. */
  changeNote: z.string().optional(),
  framework: z.string(),
  edition: z.string(),
  benchmarkSet: z.strictObject({ id: z.string(), name: z.string(), official: z.boolean(), hash: z.string() }),
  publishedAt: z.iso.datetime(),
  coverage: z.strictObject({
    reported: z.number().int(),
    total: z.number().int(),
    verified: z.number().int(),
    scored: z.number().int(),
    notApplicable: z.number().int(),
    coreReported: z.number().int(),
    coreTotal: z.number().int(),
  }),
  dimensions: z.array(dimensionViewSchema),
  dataPoints: z.array(dataPointViewSchema),
  previousHash: z.string().nullable(),
  /** SHA-256 over the canonical form of everything above. */
  contentHash: z.string(),
})

export type Scorecard = z.infer<typeof scorecardSchema>
export type DataPointView = z.infer<typeof dataPointViewSchema>
export type ReviewView = z.infer<typeof reviewViewSchema>
export type CategoryView = z.infer<typeof categoryViewSchema>
export type SubDimensionView = z.infer<typeof subDimensionViewSchema>
export type DimensionView = z.infer<typeof dimensionViewSchema>
export type PublishedState = z.infer<typeof publishedStateSchema>
export type Quality = z.infer<typeof qualitySchema>
