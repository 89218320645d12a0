import { describeIndicator, indicatorColumns } from '@/lib/comparisons/indicator-export'
import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { answersOf, json } from '@/lib/http/public-data'
import { dataLicence } from '@/lib/scorecards/licence'
import { csvFormat, describeColumns } from '@/lib/scorecards/metadata'
import { type Context, findIndicator } from '../find'

/** What the table of an indicator is: columns, licence, and the indicator itself. */
export const GET = answersOf((_, context: Context) => findIndicator(context))((indicator) => {
  const page = `${env.PUBLIC_URL}/indicators/${indicator.slug}`
  return json({
    title: `${indicator.code} ${indicator.name}: every city, every year`,
    page,
    csv: `${page}.csv`,
    json: `${page}.json`,
    format: csvFormat,
    licence: dataLicence,
    columns: describeColumns(indicatorColumns),
    indicator: describeIndicator(indicator, getFramework()),
  })
})
