/** What differs between two publications of a city, and why. Pure. */
import { resultOf } from '@/lib/assessment/aggregate'
import { scoreValue } from '@/lib/assessment/score'
import type { Band, Benchmark } from '@/lib/assessment/types'
import { canonical } from './canonical'
import type { DataPointView, Scorecard } from './schema'

/** Thousand-millionths of a percentage point: scores are kept to nine decimals, and whole numbers add up exactly. */
export type Billionths = number
export const inPercentagePoints = (change: Billionths): number => change / 1e9

/** In the order in which they are put in place of the old: docs/decisions/0013-what-changed.md. */
export const causes = ['data', 'coverage', 'benchmarks', 'edition'] as const
export type Cause = (typeof causes)[number]
export type Parts = Record<Cause, Billionths>

/** A dimension, sub-dimension or category in both. `change` is null where it had or has no score; else the sum of `parts`. */
export type GroupChange = {
  id: string
  name: string
  before: number | null
  after: number | null
  change: Billionths | null
  parts: Parts | null
}

/** What is said with a figure, or with its absence. */
const particulars = {
  precision: ({ precision }: DataPointView) => precision,
  year: ({ referenceYear }: DataPointView) => referenceYear,
  quality: ({ quality }: DataPointView) => quality,
  inputs: ({ inputs, overwritten }: DataPointView) => [inputs, overwritten],
  source: ({ source }: DataPointView) => source,
  note: ({ note }: DataPointView) => note,
  reason: ({ reason }: DataPointView) => reason,
}
type Particular = keyof typeof particulars
const isParticular = (name: string): name is Particular => name in particulars

export type PointChange = {
  key: string
  /**
   * The figure is another; it is verified, refused, reported or left out now; what it is held against has changed. Between
   * two versions of a year also what is said with it: another year states all of that anew.
   */
  kinds: ('value' | 'state' | 'target' | Particular)[]
  before: DataPointView | null
  after: DataPointView | null
}

export type WhatChanged = { groups: GroupChange[]; points: PointChange[] }

type Pair = { before: DataPointView | null; after: DataPointView | null }

/**
 * Every difference between two scorecards. The change of each group's percentage is split by putting one thing after the
 * other in place of the old: the figures of data points scored in both, then which data points are scored, then the
 * targets, then the edition. Each part is the step it makes, so the parts add up to the whole exactly. `bands` are those
 * of the edition before.
 */
export function whatChanged(before: Scorecard, after: Scorecard, bands: readonly Band[]): WhatChanged {
  const pairs = pairUp(before, after)
  const later = new Map(nodesOf(after).map((node) => [node.id, node]))
  const groups = nodesOf(before).flatMap((node) => {
    const now = later.get(node.id)
    return now ? [groupChange(node, now, pairs, bands)] : []
  })
  return { groups, points: [...pairs].flatMap(([key, pair]) => pointChange(key, pair, before.year === after.year)) }
}

type Node = { id: string; name: string; percent: number | null }

const nodesOf = ({ dimensions }: Scorecard): Node[] =>
  dimensions.flatMap((dimension) => [
    dimension,
    ...dimension.subDimensions.flatMap((each) => [each, ...each.categories]),
  ])

const keyOf = ({ indicator, dataPoint }: DataPointView) => `${indicator}/${dataPoint}`

function pairUp(before: Scorecard, after: Scorecard): Map<string, Pair> {
  const pairs = new Map<string, Pair>(before.dataPoints.map((view) => [keyOf(view), { before: view, after: null }]))
  for (const view of after.dataPoints)
    pairs.set(keyOf(view), { before: pairs.get(keyOf(view))?.before ?? null, after: view })
  return pairs
}

function groupChange(node: Node, now: Node, pairs: Map<string, Pair>, bands: readonly Band[]): GroupChange {
  const told = { id: node.id, name: node.name, before: node.percent, after: now.percent }
  if (node.percent === null || now.percent === null) return { ...told, change: null, parts: null }
  const within = [...pairs.values()].filter(({ before }) => before && isWithin(before.category, node.id))
  const steps = [steppedTo.data, steppedTo.coverage, steppedTo.benchmarks].map((points) =>
    percentOf(
      within.flatMap((pair) => points(pair, bands) ?? []),
      bands,
    ),
  )
  // A step on which nothing would be scored moves nothing: the next one is told from where the last score was.
  let last = whole(node.percent)
  const parts: Parts = { data: 0, coverage: 0, benchmarks: 0, edition: 0 }
  for (const [at, cause] of causes.entries()) {
    const percent = at < steps.length ? (steps[at] ?? null) : now.percent
    if (percent === null) continue
    parts[cause] = whole(percent) - last
    last = whole(percent)
  }
  return { ...told, change: whole(now.percent) - whole(node.percent), parts }
}

const isWithin = (category: string, id: string) => category === id || category.startsWith(`${id}.`)

const whole = (percent: number): Billionths => Math.round(percent * 1e9)

function percentOf(points: readonly number[], bands: readonly Band[]): number | null {
  const sum = points.reduce((total, each) => total + each, 0)
  const none = {
    total: 0,
    reported: 0,
    verified: 0,
    notApplicable: 0,
    coreTotal: 0,
    coreReported: 0,
    coreNotApplicable: 0,
  }
  const result = resultOf({ ...none, open: 0, scored: points.length, points: sum }, bands)
  return result.kind === 'scored' ? result.percent : null
}

/** The points a data point has once the new has been put in place up to here; null where it is not scored. */
const steppedTo = {
  data: ({ before, after }: Pair, bands: readonly Band[]) => {
    if (!before || before.points === null) return null
    const value = after && isUsable(after) ? after.value : before.value
    return pointsOf(value, before.benchmark, before, bands)
  },
  coverage: ({ before, after }: Pair, bands: readonly Band[]) =>
    before && after && isUsable(after) ? pointsOf(after.value, before.benchmark, before, bands) : null,
  benchmarks: ({ before, after }: Pair, bands: readonly Band[]) =>
    before && after && isUsable(after) ? pointsOf(after.value, after.benchmark, after, bands) : null,
}

/** Could be scored, had it a target: there is a figure, and nobody is asking about it. */
const isUsable = ({ value, state }: DataPointView) => value !== null && state !== 'in-question'

const pointsOf = (value: number | null, benchmark: Benchmark, known: DataPointView, bands: readonly Band[]) => {
  if (value === null) return null
  // What was published is not worked out again: the figures of an old edition stay what they were.
  if (value === known.value && isUsable(known)) return known.points
  const score = scoreValue(value, benchmark, bands)
  return score.kind === 'scored' ? score.points : null
}

function pointChange(key: string, { before, after }: Pair, sameYear: boolean): PointChange[] {
  const kinds: PointChange['kinds'] = []
  if (before?.value !== after?.value && (before?.value ?? null) !== null && (after?.value ?? null) !== null)
    kinds.push('value')
  if (before?.state !== after?.state) kinds.push('state')
  if (before && after && canonical(before.benchmark) !== canonical(after.benchmark)) kinds.push('target')
  if (before && after && sameYear) kinds.push(...toldOtherwise(before, after))
  return kinds.length > 0 ? [{ key, kinds, before, after }] : []
}

/** What came or went with a figure, or with a state that has none, is told by that. */
function toldOtherwise(before: DataPointView, after: DataPointView): Particular[] {
  if (before.state !== after.state && (before.value === null || after.value === null)) return []
  return Object.keys(particulars)
    .filter(isParticular)
    .filter((name) => canonical(particulars[name](before)) !== canonical(particulars[name](after)))
}
