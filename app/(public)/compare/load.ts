import { cache } from 'react'
import type { Trend } from '@/components/compare/charts'
import { addressOf, type Params, readView, type View } from '@/lib/comparisons/address'
import { type Comparison, makeComparison } from '@/lib/comparisons/comparison'
import type { Exported } from '@/lib/comparisons/export'
import { listCompared, listOverYears, listSeries } from '@/lib/comparisons/queries'
import { groupRows } from '@/lib/comparisons/rows'
import { getFramework } from '@/lib/frameworks/registry'
import { keyOf } from '@/lib/scorecards/series/standing'

/** The publications a view names, side by side. */
export const loadComparison = (view: View): Promise<Comparison> => loadAt(addressOf(view))

/** Read once per request: whoever asks for the same view asks for the same address. */
const loadAt = cache(async (address: string): Promise<Comparison> => {
  const view = readView(paramsOf(new URL(address, 'http://localhost')))
  return makeComparison(view, await listCompared(view.cities, view.year), getFramework().bands)
})

/** The comparison at an address of data; null when it names no published city. */
export async function comparisonAt(request: Request): Promise<Comparison | null> {
  const comparison = await loadComparison(readView(paramsOf(new URL(request.url))))
  return comparison.sides.length > 0 ? comparison : null
}

/** The same for files, with what its lines over the years are drawn from. */
export async function exportedAt(request: Request): Promise<Exported | null> {
  const comparison = await comparisonAt(request)
  if (!comparison) return null
  const shown = trendOf(comparison)
  if (!shown) return { comparison, over: null }
  const publications = await listOverYears(shown.slugs, comparison.view.until)
  const dataPoints = new Set(shown.rows.map(({ key }) => key))
  return { comparison, over: { until: newest(publications), publications, dataPoints } }
}

/** Lines over the years for one category of what is compared; null when the view does not show them. */
export async function loadTrend(comparison: Comparison): Promise<Trend | null> {
  const shown = trendOf(comparison)
  if (!shown) return null
  const { slugs, rows, category, categories } = shown
  const indicators = new Set(rows.map(({ dataPoint }) => dataPoint.indicator))
  const series = await listSeries(slugs, [...indicators], comparison.view.until)
  const subjects = rows.map(({ key, dataPoint }) => ({
    key,
    dataPoint,
    series: series.filter((point) => keyOf(point) === key),
  }))
  return { category, categories, subjects, until: newest(series) }
}

/** Whose lines are shown, and of which data points: those of the category that is asked for, or of the first. */
function trendOf({ view, sides, rows }: Comparison) {
  const first = sides[0]?.scorecard
  if (view.view !== 'trends' || !first) return null
  const groups = groupRows(rows, first)
  const group = groups.find(({ category }) => category.number === view.category) ?? groups[0]
  const asCategory = ({ category: { number, name }, subDimension }: (typeof groups)[number]) => ({
    ...{ number, name, subDimension: subDimension.name },
  })
  return {
    slugs: [...new Set(sides.map(({ scorecard }) => scorecard.city.slug))],
    rows: group?.rows ?? [],
    category: group ? asCategory(group) : null,
    categories: groups.map(asCategory),
  }
}

/** The moment of the last publication that is drawn; every publication has a row for every data point. */
const newest = (drawn: readonly { publishedAt: Date | string }[]): string | null =>
  drawn.length === 0
    ? null
    : new Date(Math.max(...drawn.map((each) => Number(new Date(each.publishedAt))))).toISOString()

/** What is asked for; of a name that stands there twice, the first. */
function paramsOf({ searchParams }: URL): Params {
  const params: Params = {}
  for (const [name, value] of searchParams) params[name] ??= value
  return params
}
