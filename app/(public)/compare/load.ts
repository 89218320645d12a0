import { cache } from 'react'
import type { Trend } from '@/components/compare/charts'
import { addressOf, type Params, readView, type View } from '@/lib/comparisons/address'
import { type Comparison, makeComparison } from '@/lib/comparisons/comparison'
import { listCompared, listSeries } from '@/lib/comparisons/queries'
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

/** Lines over the years for one category of what is compared; null when the view does not show them. */
export async function loadTrend({ view, sides, rows }: Comparison): Promise<Trend | null> {
  const first = sides[0]?.scorecard
  if (view.view !== 'trends' || !first) return null
  const groups = groupRows(rows, first)
  const categories = groups.map(({ category, subDimension }) => ({
    number: category.number,
    name: category.name,
    subDimension: subDimension.name,
  }))
  const group = groups.find(({ category }) => category.number === view.category) ?? groups[0]
  if (!group) return { category: null, categories, subjects: [] }
  const slugs = [...new Set(sides.map(({ scorecard }) => scorecard.city.slug))]
  const series = await listSeries(slugs, [...new Set(group.rows.map(({ dataPoint }) => dataPoint.indicator))])
  const subjects = group.rows.map(({ key, dataPoint }) => ({
    key,
    dataPoint,
    series: series.filter((point) => keyOf(point) === key),
  }))
  const category = categories.find(({ number }) => number === group.category.number) ?? null
  return { category, categories, subjects }
}

/** What is asked for; of a name that stands there twice, the first. */
function paramsOf({ searchParams }: URL): Params {
  const params: Params = {}
  for (const [name, value] of searchParams) params[name] ??= value
  return params
}
