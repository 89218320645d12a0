/** From a city's readings and the framework to its scorecard: the one place where they are joined. Pure. */
import { makeRules } from '@/lib/frameworks/rules'
import type { BenchmarkSet, DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import type { ReadingContent } from '@/lib/submissions/evaluate'
import type { Verification } from '@/lib/submissions/words'
import type { PublishedState, ReviewView, Scorecard } from './schema'
import { type Facts, seal, type Unscored } from './seal'

/** A reading with what became of it in review. */
export type Examined = { content: ReadingContent; verification: Verification; verificationReason: string | null }

export type Freeze = Facts & {
  framework: Framework
  benchmarkSet: string
  readings: ReadonlyMap<string, Examined>
  inputs: ReadonlyMap<string, number>
  /** How the values were looked at, where an assessor works on them. */
  reviews?: ReadonlyMap<string, ReviewView>
}

/**
 * Computes and freezes a scorecard. Data points that have no reading are not reported. The same arguments always give
 * the same bytes, and so the same content hash. Throws when the framework has no such benchmark set.
 */
export function freeze({ framework, benchmarkSet, readings, inputs, reviews, ...facts }: Freeze): Scorecard {
  const set = framework.benchmarkSets.get(benchmarkSet)
  if (!set) throw new Error(`${framework.id} ${framework.edition} has no benchmark set "${benchmarkSet}"`)
  const points = framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => ({ indicator, point })),
  )
  const views = points.map(({ indicator, point }) =>
    withReview(viewOf(framework, set, indicator, point, readings.get(point.key), inputs), reviews?.get(point.key)),
  )
  const { id, name, official, hash } = set
  return seal(framework, { id, name, official, hash }, facts, views, makeRules(framework, benchmarkSet))
}

const viewOf = (
  framework: Framework,
  set: BenchmarkSet,
  indicator: Indicator,
  point: DataPoint,
  reading: Examined | undefined,
  inputs: ReadonlyMap<string, number>,
): Unscored => {
  const entry = set.entries.get(point.key)
  if (!entry) throw new Error(`benchmark set "${set.id}" has nothing for ${point.key}`)
  const state = publishedState(reading)
  const content = reading?.content
  const shown = state !== 'not-reported' && state !== 'not-applicable' && state !== 'not-verified'
  const computed = shown && content !== undefined && !content.overwritten
  return {
    indicator: indicator.code,
    dataPoint: point.id,
    name: point.name,
    indicatorName: indicator.name,
    slug: indicator.slug,
    category: indicator.category,
    level: indicator.level,
    unit: point.unit,
    state,
    reason: (state === 'not-verified' ? reading?.verificationReason : content?.reason) ?? null,
    value: shown ? (content?.value ?? null) : null,
    precision: content?.precision ?? 'exact',
    inputs: computed ? inputsOf(framework, indicator, point, inputs) : [],
    overwritten: shown && (content?.overwritten ?? false),
    referenceYear: shown ? (content?.referenceYear ?? null) : null,
    benchmark: entry.benchmark,
    benchmarkFit: entry.fit,
    benchmarkConfidence: entry.confidence,
    benchmarkSource: entry.source,
    quality: content?.quality ?? 'not-stated',
    source: { text: content?.source ?? null, url: content?.sourceUrl ?? null },
    note: content?.note ?? null,
  }
}

const withReview = (view: Unscored, review: ReviewView | undefined): Unscored => (review ? { ...view, review } : view)

const publishedState = (reading: Examined | undefined): PublishedState => {
  if (reading?.content.state !== 'value')
    return reading?.content.state === 'not-applicable' ? 'not-applicable' : 'not-reported'
  return reading.verification === 'unreviewed' ? 'reported' : reading.verification
}

const inputsOf = (
  framework: Framework,
  indicator: Indicator,
  { formula }: DataPoint,
  inputs: ReadonlyMap<string, number>,
) => {
  if (formula.kind !== 'ratio') return []
  const known = [...framework.sharedInputs, ...indicator.inputs]
  return [formula.numerator, formula.denominator].flatMap((key) => {
    const input = known.find((each) => each.key === key)
    const value = inputs.get(key)
    return input && value !== undefined ? [{ key, name: input.name, unit: input.unit, value }] : []
  })
}
