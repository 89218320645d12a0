/** The scores of groups side by side: as published, or over nothing but the data points that all have. Pure. */
import { mostPoints } from '@/lib/assessment/aggregate'
import { roundPercent } from '@/lib/assessment/attainment'
import { bandOf } from '@/lib/assessment/bands'
import type { Band, BandId } from '@/lib/assessment/types'
import type { DimensionView, Scorecard, SubDimensionView } from '@/lib/scorecards/schema'
import { openPositions, type Position, positionsOf, type Range } from './position'
import type { Row } from './rows'

export type GroupCell = {
  percent: number | null
  band: BandId | null
  reported: number
  total: number
  /** Below the coverage gate: shown, and without a position. */
  provisional: boolean
  possible: Range | null
  position: Position | null
  /** The positions it could still end in; null where it has none. */
  open: Position | null
}

export type GroupRow = {
  id: string
  name: string
  level: 'dimension' | 'sub-dimension'
  cells: GroupCell[]
  /** How many data points the scores count, where they count only those that all have. */
  counted: number | null
}

/** The groups in which two or more have a final score by how far these lie apart, the widest first. */
export const groupsByGap = (groups: readonly GroupRow[]): { name: string; gap: number }[] =>
  groups
    .flatMap(({ name, cells }) => {
      const percents = cells.flatMap(({ percent, provisional }) => (percent === null || provisional ? [] : percent))
      return percents.length < 2 ? [] : { name, gap: roundPercent(Math.max(...percents) - Math.min(...percents)) }
    })
    .sort((a, b) => b.gap - a.gap)

type Score = Omit<GroupCell, 'position' | 'open'>
type Group = Omit<SubDimensionView, 'categories'>

/**
 * Dimensions and their sub-dimensions, in the order of the tree. With `common`, a score counts the points of exactly
 * those rows in which every publication is scored, and nothing is left open; who is below the coverage gate stays so.
 */
export function groupScores(
  scorecards: readonly Scorecard[],
  common: { rows: readonly Row[]; bands: readonly Band[] } | null,
): GroupRow[] {
  const first = scorecards[0]
  if (!first) return []
  return first.dimensions.flatMap((dimension) => {
    const whole = rowOf(dimension, 'dimension', scorecards, common)
    const parts = dimension.subDimensions.map((each) => rowOf(each, 'sub-dimension', scorecards, common))
    // A dimension that is one sub-dimension would say everything twice.
    return dimension.subDimensions.length === 1 ? [whole] : [whole, ...parts]
  })
}

function rowOf(
  { id, name }: Pick<Group, 'id' | 'name'>,
  level: GroupRow['level'],
  scorecards: readonly Scorecard[],
  common: Parameters<typeof groupScores>[1],
): GroupRow {
  const groups = scorecards.map(({ dimensions }) => findGroup(dimensions, id))
  const counted = common?.rows.filter((row) => row.dataPoint.category.startsWith(`${id}.`) && isScored(row))
  const scores = groups.map((group, at) =>
    counted ? countScore(group, counted, at, common?.bands ?? []) : publishedScore(group),
  )
  return { id, name, level, cells: withPositions(scores), counted: counted?.length ?? null }
}

const isScored = ({ cells }: Row) => cells.every((cell) => cell !== null && cell.points !== null)

const findGroup = (dimensions: readonly DimensionView[], id: string): Group | undefined =>
  dimensions.flatMap((dimension) => [dimension, ...dimension.subDimensions]).find((group) => group.id === id)

function publishedScore(group: Group | undefined): Score {
  if (!group) return { percent: null, band: null, reported: 0, total: 0, provisional: true, possible: null }
  const { percent, band, reported, total, provisional, possible } = group
  return { percent, band, reported, total, provisional, possible }
}

function countScore(group: Group | undefined, rows: readonly Row[], at: number, bands: readonly Band[]): Score {
  const score = publishedScore(group)
  if (rows.length === 0) return { ...score, percent: null, band: null, possible: null }
  const points = rows.reduce((sum, { cells }) => sum + (cells[at]?.points ?? 0), 0)
  const percent = roundPercent((100 * points) / (mostPoints * rows.length))
  return { ...score, percent, band: bandOf(percent, bands).id, possible: { low: percent, high: percent } }
}

/** Below the coverage gate a score takes no part in an order (docs/decisions/0004-coverage-rule.md). */
function withPositions(scores: readonly Score[]): GroupCell[] {
  const takes = ({ percent, provisional }: Score) => percent !== null && !provisional
  const now = positionsOf(scores.map((score) => (takes(score) ? score.percent : null)))
  const open = openPositions(scores.map((score) => (takes(score) ? score.possible : null)))
  return scores.map((score, at) => ({ ...score, position: now[at] ?? null, open: open[at] ?? null }))
}
