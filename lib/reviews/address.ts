/** The address of a value in a review: the indicator's slug, and the data point where there are several. Pure. */
import { type DataPointPlace, findDataPoint, findIndicator } from '@/lib/frameworks/rules'
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'

type Slugged = { slug: Indicator['slug']; dataPoints: readonly Pick<DataPoint, 'id'>[] }

/** "sc-sh-sa-8c", or "ec-ict-ict-4c.3g" where an indicator has several data points. */
export const valueSlug = (indicator: Slugged, { id }: Pick<DataPoint, 'id'>): string =>
  indicator.dataPoints.length > 1 ? `${indicator.slug}.${id}` : indicator.slug

/** The data point of an address, or null: there is none such. */
export function findValue(framework: Framework, slug: string): DataPointPlace | null {
  const [code = '', id] = slug.split('.')
  const indicator = findIndicator(framework, code)
  const dataPoint = indicator?.dataPoints.find((each) => valueSlug(indicator, each) === `${code}${id ? `.${id}` : ''}`)
  return indicator && dataPoint ? { indicator, dataPoint } : null
}

/** The address of a data point's key; null for one the framework does not have. */
export function slugOfKey(framework: Framework, key: string): string | null {
  const found = findDataPoint(framework, key)
  return found && valueSlug(found.indicator, found.dataPoint)
}
