import { getFramework } from '@/lib/frameworks/registry'
import { answerData } from '@/lib/http/public-data'
import { readView } from '@/lib/scorecards/series/views'
import { viewCsv, viewCsvName } from '@/lib/scorecards/view-export'
import { type Context, find } from '../../../../../find'

/** A publication in the groups of a view, as a table. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const name = readView((await context.params).view)
  const scorecard = name ? await find(context) : null
  if (!name || !scorecard) return answerData(request, null)
  const framework = getFramework(scorecard.framework, scorecard.edition)
  return answerData(request, {
    body: viewCsv(name, scorecard, framework),
    mediaType: 'text/csv',
    fileName: viewCsvName(name, scorecard),
  })
}
