/** What an explored chart is given: everything in words already, so that nothing is worked out in the browser. Pure. */
import type { TrendLine } from './trends'

export type ExploredPoint = {
  year: number
  y: number
  /** The value with its unit, and what stands behind it. */
  text: string
  note: string
  /** A filled point is verified; an open one is not. */
  filled: boolean
  /** The measure changed since the point before: no line leads here. */
  broken: boolean
}

export type ExploredSeries = { key: string; name: string; letter: string; hue: number; points: ExploredPoint[] }

/** `axis` says what the scale measures; `top` is its end, where it has one: without it the values say how high it goes. */
export type Explored = { key: string; name: string; axis: string; top: number | null; series: ExploredSeries[] }

export type ExploreWords = {
  open: string
  close: string
  coming: string
  failed: string
  chart: string
  series: string
  hint: string
  year: string
  none: string
}

/** The points of a line as they are explored. */
export const exploredPoints = (
  { points, steps }: TrendLine,
  say: (point: TrendLine['points'][number]) => { text: string; note: string },
): ExploredPoint[] =>
  points.map((point) => ({
    ...{ year: point.year, y: point.percent, filled: point.verified, ...say(point) },
    broken: steps.some(({ to, kind }) => to.year === point.year && kind === 'break'),
  }))

/** One row a year, without a year left out; a column for each stretch of a series that is one line. */
export function rowsOfYears(series: readonly ExploredSeries[]): Record<string, number>[] {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return []
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at
    const columns = series.flatMap(({ key, points }) =>
      stretchesOf(points).flatMap((stretch, index): [string, number][] => {
        const point = stretch.find((each) => each.year === year)
        return point ? [[columnOf(key, index), point.y]] : []
      }),
    )
    return { year, ...Object.fromEntries(columns) }
  })
}

export const columnOf = (key: string, stretch: number): string => `${key} ${stretch}`

/** The points of a series, parted where the measure changed. */
export function stretchesOf(points: readonly ExploredPoint[]): ExploredPoint[][] {
  const stretches: ExploredPoint[][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    if (last && !point.broken) last.push(point)
    else stretches.push([point])
  }
  return stretches
}
