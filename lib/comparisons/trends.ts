/** Figures over the years as lines: joined where they follow each other and mean the same, broken where not. Pure. */
import type { DataPointView, PublishedState } from '@/lib/scorecards/schema'
import { wayNearer } from '@/lib/scorecards/series/over-years'

export type SeriesPoint = {
  slug: string
  year: number
  indicator: string
  dataPoint: string
  state: PublishedState
  value: number | null
  percent: number | null
  precision: DataPointView['precision']
  publishedAt: Date
  /** What the figure was held against: edition and targets. Another one is another measure. */
  rule: string
}

export type TrendPoint = Pick<SeriesPoint, 'year' | 'precision'> & { percent: number; value: number; verified: boolean }
/** `gap`: a year between the two has no figure. `break`: edition or targets changed between them. */
export type TrendStep = { from: TrendPoint; to: TrendPoint; kind: 'next' | 'gap' | 'break' }
export type TrendLine = { points: TrendPoint[]; steps: TrendStep[] }

/** One city's line for one data point, from its points in any order; years without a score are not points. */
export function lineOf(series: readonly SeriesPoint[]): TrendLine {
  const scored = series
    .flatMap((point) => {
      const { year, value, percent, precision, state, rule } = point
      if (value === null || percent === null) return []
      return [{ year, value, percent, precision, verified: state === 'verified', rule }]
    })
    .sort((a, b) => a.year - b.year)
  const points = scored.map(({ rule: _, ...point }) => point)
  const steps = points.slice(1).flatMap((to, index): TrendStep[] => {
    const from = points[index]
    if (!from) return []
    const changed = scored[index]?.rule !== scored[index + 1]?.rule
    return [{ from, to, kind: changed ? 'break' : to.year - from.year > 1 ? 'gap' : 'next' }]
  })
  return { points, steps }
}

const ways = { up: 'nearer', down: 'further', same: 'same' } as const

/**
 * Whether a line came nearer to the target between its first and last year under one rule; null with fewer than two such
 * years. Figures that `write` writes alike are the same: a sentence counts what can be read.
 */
export function wayOfLine(
  { steps }: TrendLine,
  write: (point: TrendPoint) => string | null,
): (typeof ways)[keyof typeof ways] | null {
  const lastBreak = steps.findLastIndex(({ kind }) => kind === 'break')
  const whole = steps.slice(lastBreak + 1)
  const [from, to] = [whole[0]?.from, whole.at(-1)?.to]
  return from && to ? ways[wayNearer(from, to, write)] : null
}
