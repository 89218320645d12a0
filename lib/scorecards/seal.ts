/** Scores a document's data points and closes it with its hash: the second half of freezing, all of computing again. */
import { assess } from '@/lib/assessment/aggregate'
import type { Assessment, Reading, Rules } from '@/lib/assessment/types'
import type { Framework } from '@/lib/frameworks/types'
import { canonical, sha256 } from './canonical'
import { groupViews } from './groups'
import type { DataPointView, Scorecard } from './schema'

/** What a publication says besides its numbers. */
export type Facts = Pick<
  Scorecard,
  'city' | 'year' | 'version' | 'basis' | 'basisNote' | 'changeNote' | 'publishedAt' | 'previousHash'
>
/** A data point before it is scored. */
export type Unscored = Omit<DataPointView, 'percent' | 'points' | 'band' | 'unscored'>

/**
 * The finished scorecard of `views`, which stand in the order of `rules.dataPoints`. The same arguments always give the
 * same bytes, and so the same content hash.
 */
export function seal(
  framework: Framework,
  benchmarkSet: Scorecard['benchmarkSet'],
  facts: Facts,
  views: Unscored[],
  rules: Rules,
): Scorecard {
  const assessment = assess(rules, views.map(readingOf))
  const document = {
    schema: 'citymark.scorecard.1' as const,
    ...facts,
    framework: framework.id,
    edition: framework.edition,
    benchmarkSet,
    coverage: wholeCoverage(assessment, framework),
    dimensions: groupViews(framework.dimensions, assessment),
    dataPoints: views.map((view, at) => ({ ...view, ...scoreOf(assessment, at) })),
  }
  return { ...document, contentHash: sha256(canonical(document)) }
}

const readingOf = (view: Unscored): Reading => {
  if (view.state === 'not-reported' || view.state === 'not-applicable' || view.state === 'not-verified')
    return { kind: 'missing', reason: view.state }
  if (view.value === null) throw new Error(`${view.indicator}/${view.dataPoint} is ${view.state} but has no value`)
  if (view.state === 'in-question') return { kind: 'in-question', value: view.value }
  return { kind: 'value', value: view.value, verified: view.state === 'verified' }
}

const scoreOf = (
  { dataPoints }: Assessment,
  at: number,
): Pick<DataPointView, 'percent' | 'points' | 'band' | 'unscored'> => {
  const score = dataPoints[at]
  if (!score) throw new Error(`no score at ${at}`)
  if (score.kind === 'scored') return { percent: score.percent, points: score.points, band: score.band, unscored: null }
  return { percent: null, points: null, band: null, unscored: score.reason }
}

const wholeCoverage = (assessment: Assessment, { dimensions }: Framework): Scorecard['coverage'] => {
  const sum = { reported: 0, total: 0, verified: 0, scored: 0, notApplicable: 0, coreReported: 0, coreTotal: 0 }
  for (const { id } of dimensions) {
    const coverage = assessment.groups.find((group) => group.id === id)?.coverage
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += coverage?.[key] ?? 0
  }
  return sum
}
