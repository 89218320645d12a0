import { describeIndicator } from '@/lib/comparisons/indicator-export'
import { listBins, listSpreads, listTallies } from '@/lib/comparisons/queries/distribution'
import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { answerData, json } from '@/lib/http/public-data'
import { dataLicence } from '@/lib/scorecards/licence'
import { type Context, findIndicator } from './find'

/** What an indicator is, and how it stands over all real cities. The single values are in the CSV beside it. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const indicator = await findIndicator(context)
  if (!indicator) return answerData(request, null)
  const { code, slug } = indicator
  const [bins, states, years] = await Promise.all([listBins(code), listTallies(code), listSpreads(code)])
  const values = `${env.PUBLIC_URL}/indicators/${slug}.csv`
  const body = {
    schema: 'citymark.indicator.1',
    ...describeIndicator(indicator, getFramework()),
    latest: { states, percentOfTarget: bins.map(({ bin, ...rest }) => ({ from: bin * 2, ...rest })) },
    years,
    values,
    licence: dataLicence,
  }
  return answerData(request, json(body))
}
