/** What can be said of a publication in sentences: what reaches its target, what is far from it, what is missing, what moved. Pure. */
import { roundPercent } from '@/lib/assessment/attainment'
import { canonical } from '../canonical'
import type { CategoryView, DataPointView, Scorecard } from '../schema'
import { type CategoryGroup, groupByCategory, keyOf, type Placed } from './standing'
import { countTied } from './ties'

type Parts = Pick<Scorecard, 'dimensions' | 'dataPoints'>

/** How many values of a category come above 95 % of their target, of how many that are scored. */
export type Tally = { category: CategoryView; top: number; scored: number }

/**
 * Values above 95 % of target; `verified` of them are. `most`: the categories that hold the most, at most three; `asMany`
 * more hold as many, of as many that are scored, as the last of these.
 */
export type Strengths = {
  top: number
  scored: number
  verified: number
  named: Placed[]
  most: Tally[]
  asMany: number
}

/** No more are named one by one; beyond that a list says less than counts. */
const few = 3

export function findStrengths(scorecard: Parts): Strengths {
  const groups = groupByCategory(scorecard)
  const scored = groups.flatMap(({ dataPoints }) => dataPoints).filter(({ points }) => points !== null)
  const top = scored.filter(isTop)
  const holding = groups
    .map(tally)
    .filter((each) => each.top > 0)
    .sort((a, b) => b.top - a.top || a.scored - b.scored)
  const verified = top.filter(({ state }) => state === 'verified').length
  return {
    top: top.length,
    scored: scored.length,
    verified,
    named: top.length <= few ? top : [],
    most: holding.slice(0, few),
    asMany: countTied(holding, few, (each) => `${each.top} of ${each.scored}`),
  }
}

const isTop = ({ points }: DataPointView) => points === 4

const tally = ({ category, dataPoints }: CategoryGroup): Tally => ({
  category,
  top: dataPoints.filter(isTop).length,
  scored: dataPoints.filter(({ points }) => points !== null).length,
})

/** The values furthest from their target among those of the two lowest bands; `asFar` more are as far as the last named. */
export type Gaps = { low: number; named: Placed[]; asFar: number }

/** No value left out is further from its target than one that is named; of equal ones a verified one is named first. */
export function findGaps(scorecard: Parts): Gaps {
  const placed = groupByCategory(scorecard).flatMap(({ dataPoints }) => dataPoints)
  const far = placed
    .filter(({ points }) => points === 1 || points === 2)
    .sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0) || doubt(a) - doubt(b))
  return {
    low: far.filter(({ points }) => points === 1).length,
    named: far.slice(0, few),
    asFar: countTied(far, few, ({ percent }) => percent),
  }
}

const doubt = ({ state }: DataPointView) => (state === 'verified' ? 0 : 1)

/** What is not there: how much, which of the core, and the categories of which nothing is reported. */
export type Absences = { missing: number; refused: number; asked: number; core: Placed[]; empty: CategoryView[] }

/** `asked` are the data points that apply to the city. A refused figure is told apart from one that was never given. */
export function findAbsences(scorecard: Parts): Absences {
  const groups = groupByCategory(scorecard)
  const placed = groups.flatMap(({ dataPoints }) => dataPoints)
  const missing = placed.filter(({ state }) => state === 'not-reported')
  return {
    missing: missing.length,
    refused: placed.filter(({ state }) => state === 'not-verified').length,
    asked: placed.filter(({ state }) => state !== 'not-applicable').length,
    core: missing.filter(({ level }) => level === 'core'),
    empty: groups.map(({ category }) => category).filter(({ reported, total }) => reported === 0 && total > 0),
  }
}

/** A largest step; `asLarge` more are of the same size. */
export type Largest = Step & { asLarge: number }

/** One data point in two years; `change` in percentage points of its target. */
export type Step = { before: DataPointView; after: Placed; change: number }

/**
 * `nearer` and `further` count; the largest step of each kind is named, with how many more are as large. `held`: figures in
 * both years that cannot be compared.
 */
export type Moved = {
  comparable: number
  nearer: number
  further: number
  most: Largest | null
  least: Largest | null
  held: number
}

/** What really differs from an earlier publication: figures of another year, held against the same target under one edition. */
export function findMoved(before: Scorecard, scorecard: Scorecard): Moved {
  const sameEdition = before.framework === scorecard.framework && before.edition === scorecard.edition
  const earlier = new Map(before.dataPoints.map((view) => [keyOf(view), view]))
  const placed = groupByCategory(scorecard).flatMap(({ dataPoints }) => dataPoints)
  const both = placed.flatMap((after) => {
    const was = earlier.get(keyOf(after))
    return was && was.percent !== null && after.percent !== null ? [{ before: was, after }] : []
  })
  const steps = both
    .filter((pair) => sameEdition && isComparable(pair))
    .map((pair): Step => ({ ...pair, change: stepOf(pair) }))
  return {
    comparable: steps.length,
    nearer: steps.filter(({ change }) => change > 0).length,
    further: steps.filter(({ change }) => change < 0).length,
    most: largestOf(steps.filter(({ change }) => change > 0)),
    least: largestOf(steps.filter(({ change }) => change < 0)),
    held: both.length - steps.length,
  }
}

type Pair = { before: DataPointView; after: DataPointView }

const stepOf = ({ before, after }: Pair): number => roundPercent((after.percent ?? 0) - (before.percent ?? 0))

/** Of steps one way. */
function largestOf(steps: readonly Step[]): Largest | null {
  const size = ({ change }: Step) => Math.abs(change)
  const ordered = [...steps].sort((a, b) => size(b) - size(a))
  return ordered[0] ? { ...ordered[0], asLarge: countTied(ordered, 1, size) } : null
}

/** The same unit and target, exact in both, and known to be figures of one year and a later one. */
function isComparable({ before, after }: Pair): boolean {
  if (before.unit !== after.unit || canonical(before.benchmark) !== canonical(after.benchmark)) return false
  if (before.precision === 'approximate' || after.precision === 'approximate') return false
  return before.referenceYear !== null && after.referenceYear !== null && before.referenceYear < after.referenceYear
}

/** The year of a figure, where it is not the year of the publication: to be said wherever the figure is named. */
export const otherYear = ({ referenceYear }: DataPointView, year: number): number | null =>
  referenceYear === year ? null : referenceYear
