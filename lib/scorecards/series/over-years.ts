/** One city over the years as lines: joined only from one year to the next and under one rule. Pure. */
import { canonical } from '../canonical'
import type { CategoryView, DataPointView, Scorecard } from '../schema'
import { categoriesOf, subDimensionsOf } from './findings'
import { keyOf } from './standing'

/** Before `year` the figures mean something else: another edition, other targets, or for one data point another definition. */
export type Break = { year: number; cause: 'edition' | 'benchmarks' | 'definition' }

/** Where the publications of a city, earliest first, change the rule they are made under. */
export function breaksOf(scorecards: readonly Scorecard[]): Break[] {
  return scorecards.slice(1).flatMap((after, index): Break[] => {
    const before = scorecards[index]
    if (!before) return []
    if (before.framework !== after.framework || before.edition !== after.edition)
      return [{ year: after.year, cause: 'edition' }]
    return before.benchmarkSet.hash === after.benchmarkSet.hash ? [] : [{ year: after.year, cause: 'benchmarks' }]
  })
}

/** Points that may be joined. A year without a point ends a run, and so does a break; nothing is drawn between two runs. */
export function runsOf<P extends { year: number }>(points: readonly P[], breaks: readonly Break[]): P[][] {
  const runs: P[][] = []
  for (const point of [...points].sort((a, b) => a.year - b.year)) {
    const last = runs.at(-1)
    const joined = last?.at(-1)?.year === point.year - 1 && breaks.every(({ year }) => year !== point.year)
    if (last && joined) last.push(point)
    else runs.push([point])
  }
  return runs
}

/** Of each point, earliest first, whether the rule has changed since the point before it. */
export const changedSince = (points: readonly { year: number }[], breaks: readonly Break[]): boolean[] =>
  points.map(({ year }, at) => {
    const before = points[at - 1]?.year ?? year
    return breaks.some((each) => each.year > before && each.year <= year)
  })

/** The first and the last point under the rule that holds now, gaps or not; null with fewer than two. */
export function endsOf<P extends { year: number }>(
  points: readonly P[],
  breaks: readonly Break[],
): { from: P; to: P } | null {
  const since = Math.max(...breaks.map(({ year }) => year), Number.NEGATIVE_INFINITY)
  const sorted = points.filter(({ year }) => year >= since).sort((a, b) => a.year - b.year)
  const [from, to] = [sorted[0], sorted.at(-1)]
  return from && to && from !== to ? { from, to } : null
}

type Group = Omit<CategoryView, 'number'>
export type GroupYear = { year: number; group: Group }

/** What stands of a group in each year in which the edition has it. */
export const yearsOfGroup = (scorecards: readonly Scorecard[], id: string): GroupYear[] =>
  scorecards.flatMap((scorecard) => {
    const groups: Group[] = [...scorecard.dimensions, ...subDimensionsOf(scorecard), ...categoriesOf(scorecard)]
    const group = groups.find((each) => each.id === id)
    return group ? [{ year: scorecard.year, group }] : []
  })

export type ViewYear = { year: number; view: DataPointView }

/** The years of a data point that have a figure which was not refused. */
export const toldOf = (years: readonly ViewYear[]): ViewYear[] =>
  years.filter(({ view }) => view.value !== null && view.state !== 'not-verified')

/** One data point in each year in which it was asked for, and where its line breaks. */
export function yearsOfPoint(scorecards: readonly Scorecard[], key: string): { years: ViewYear[]; breaks: Break[] } {
  const years = scorecards.flatMap(({ year, dataPoints }) => {
    const view = dataPoints.find((each) => keyOf(each) === key)
    return view ? [{ year, view }] : []
  })
  const redefined = years.slice(1).flatMap(({ year, view }, index): Break[] => {
    const before = years[index]?.view
    return before && meaning(before) !== meaning(view) ? [{ year, cause: 'definition' }] : []
  })
  const general = breaksOf(scorecards)
  return { years, breaks: [...general, ...redefined.filter(({ year }) => general.every((each) => each.year !== year))] }
}

const meaning = ({ name, unit }: DataPointView) => canonical([name, unit])

/** A scale from nothing to a round number above all figures. */
export function ceilingOf(figures: readonly number[]): number {
  const most = Math.max(...figures, 0)
  if (most === 0) return 1
  const step = 10 ** Math.floor(Math.log10(most))
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * step >= most) ?? 10) * step
}

/** Up or down, or the same where the two are written alike: a sentence never says that 60.7 rose to 60.7. */
export function wayOf(from: number, to: number, write: (value: number) => string): 'up' | 'down' | 'same' {
  if (write(from) === write(to)) return 'same'
  return to > from ? 'up' : 'down'
}

/** The same of shares of a target: up is nearer. `write` writes the figures they are shares of. */
export function wayNearer<P extends { percent: number | null }>(
  from: P,
  to: P,
  write: (point: P) => string | null,
): 'up' | 'down' | 'same' {
  if (from.percent === to.percent || write(from) === write(to)) return 'same'
  return (to.percent ?? 0) > (from.percent ?? 0) ? 'up' : 'down'
}

/** Whether a data point came nearer to its target between figures not written alike; null where its years cannot be compared. */
export function wayToTarget(
  scorecards: readonly Scorecard[],
  dataPoint: DataPointView,
  write: (view: DataPointView) => string | null,
): 'up' | 'down' | 'same' | null {
  const { years, breaks } = yearsOfPoint(scorecards, keyOf(dataPoint))
  const ends = endsOf(
    years.filter(({ view }) => view.percent !== null),
    breaks,
  )
  return ends && wayNearer(ends.from.view, ends.to.view, write)
}

/** The years from the first to the last publication, those without one among them. */
export function everyYear(scorecards: readonly Scorecard[]): number[] {
  const [first = 0, last = 0] = [scorecards[0]?.year, scorecards.at(-1)?.year]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
