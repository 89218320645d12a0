import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { answersOf, csv, json } from '@/lib/http/public-data'
import { readView } from '@/lib/scorecards/series/views'
import { type Grouped, groupIn, viewCsv, viewCsvName, viewJson, viewMetadata } from '@/lib/scorecards/view-export'
import { type Context, find } from './find'

/** The publication and the view of it that an address names; null when there is either not. */
async function findView(request: Request, context: Context): Promise<Grouped | null> {
  const name = readView((await context.params).view)
  const scorecard = name && (await find(request, context))
  return scorecard && groupIn(name, scorecard, getFramework(scorecard.framework, scorecard.edition))
}

const answer = answersOf(findView)

/** A publication in the groups of a view, as a table. */
export const answerViewCsv = answer((grouped) => csv(viewCsv(grouped), viewCsvName(grouped)))

/** The groups with what is counted in each, and the same rows. */
export const answerView = answer((grouped) => json(viewJson(grouped, env.PUBLIC_URL)))

/** What the table is: columns, licence, publication, citation. */
export const answerViewMetadata = answer((grouped) => json(viewMetadata(grouped, env.PUBLIC_URL)))
