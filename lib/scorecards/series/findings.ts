import type { CategoryView, DataPointView, Scorecard, SubDimensionView } from '../schema'
import { countStandings, groupByCategory } from './standing'
import { countTied } from './ties'

/** What the wheel shows, as numbers for a sentence. */
export function findBands(dataPoints: readonly DataPointView[]): { scored: number; top: number; low: number } {
  const counts = countStandings(dataPoints)
  return { scored: counts.b1 + counts.b2 + counts.b3 + counts.b4, top: counts.b4, low: counts.b1 }
}

/**
 * The highest and the lowest of some groups. Those below the coverage gate take no part in orders, so they are never named.
 * `even`: all final scores are equal. `none`: no group has a final score.
 */
export type Spread =
  | { kind: 'none' }
  | { kind: 'even'; count: number; percent: number }
  | { kind: 'spread'; highest: Group[]; lowest: Group[] }

/** What a group is called, and its score. */
export type Group = Pick<CategoryView, 'name' | 'percent' | 'provisional'>

export function findSpread(groups: readonly Group[]): Spread {
  const final = groups.filter(({ percent, provisional }) => percent !== null && !provisional)
  const percents = final.map(({ percent }) => percent ?? 0)
  const high = Math.max(...percents)
  const low = Math.min(...percents)
  if (final.length === 0) return { kind: 'none' }
  if (high === low) return { kind: 'even', count: final.length, percent: high }
  return {
    kind: 'spread',
    highest: final.filter(({ percent }) => percent === high),
    lowest: final.filter(({ percent }) => percent === low),
  }
}

type Tree = Pick<Scorecard, 'dimensions'>

export const subDimensionsOf = ({ dimensions }: Tree): SubDimensionView[] =>
  dimensions.flatMap(({ subDimensions }) => subDimensions)

export const categoriesOf = (scorecard: Tree): CategoryView[] =>
  subDimensionsOf(scorecard).flatMap(({ categories }) => categories)

/**
 * The scored data points furthest from their target, at most `limit`, the furthest first; only those in the lowest band.
 * `asFar` more are as far as the last named.
 */
export function findFurthest(
  scorecard: Pick<Scorecard, 'dimensions' | 'dataPoints'>,
  limit: number,
): { named: DataPointView[]; asFar: number } {
  const far = groupByCategory(scorecard)
    .flatMap((group) => group.dataPoints)
    .filter((dataPoint) => dataPoint.points === 1)
    .sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0))
  return { named: far.slice(0, limit), asFar: countTied(far, limit, ({ percent }) => percent) }
}
