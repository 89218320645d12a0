/** A whole comparison, from the reader's choices and the publications they name. Pure. */
import type { Band } from '@/lib/assessment/types'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { CityRef, View } from './address'
import { type Cautions, findCautions } from './cautions'
import { type GroupRow, groupScores } from './groups'
import { lettersOf } from './letters'
import { byGap, chooseRows, isCommon, isShared, type Row, rowsOf } from './rows'

/** One publication in a comparison; `hue` is the number of its colour. */
export type Side = { ref: CityRef; letter: string; hue: number; scorecard: Scorecard }

export type Comparison = {
  view: View
  sides: Side[]
  /** What was asked for and is not published. */
  missing: CityRef[]
  /** The rows shown, in the order asked for. */
  rows: Row[]
  counts: { shared: number; common: number; all: number }
  groups: GroupRow[]
} & Cautions

/** `found` stands in the order of `view.cities`; null where nothing is published. */
export function makeComparison(view: View, found: readonly (Scorecard | null)[], bands: readonly Band[]): Comparison {
  const present = view.cities.flatMap((ref, at) => {
    const scorecard = found[at]
    return scorecard ? [{ ref, scorecard }] : []
  })
  const scorecards = present.map(({ scorecard }) => scorecard)
  const letters = lettersOf(scorecards.map(({ city }) => city.name))
  const all = rowsOf(scorecards)
  const chosen = chooseRows(all, view)
  const counted = all.filter(({ dataPoint }) => view.level === 'all' || dataPoint.level === 'core')
  return {
    view,
    sides: present.map((side, at) => ({ ...side, letter: letters[at] ?? '?', hue: at + 1 })),
    missing: view.cities.filter((_, at) => !found[at]),
    rows: view.order === 'gap' ? byGap(chosen) : chosen,
    counts: {
      shared: counted.filter(isShared).length,
      common: counted.filter(isCommon).length,
      all: counted.length,
    },
    groups: groupScores(scorecards, view.onlyCommon ? { rows: chosen, bands } : null),
    ...findCautions(scorecards, chosen),
  }
}

/** What lines over the years are drawn from: these publications, the last of them at `until`, and of them these data points. */
export type OverYears = { until: string | null; publications: Scorecard[]; dataPoints: ReadonlySet<string> }

/** The same view with every city held to the version that is shown now, and its years to what `until` knew: it never changes. */
export const pinned = (view: View, sides: readonly Side[], until: string | null): View => ({
  ...view,
  year: null,
  until,
  cities: sides.map(({ scorecard }) => ({
    slug: scorecard.city.slug,
    year: scorecard.year,
    version: scorecard.version,
  })),
})
