import { indicatorMetadata } from '@/lib/comparisons/indicator-export'
import { countCurrent } from '@/lib/comparisons/queries/distribution'
import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { answersOf, json } from '@/lib/http/public-data'
import { type Context, findIndicator } from '../find'

const find = async (_: Request, context: Context) => {
  const indicator = await findIndicator(context)
  return indicator && { indicator, size: await countCurrent(indicator.code) }
}

/** What the table of an indicator is: size, columns, licence, citation, and the indicator itself. */
export const GET = answersOf(find)(({ indicator, size }) =>
  json(indicatorMetadata(indicator, getFramework(), size, env.PUBLIC_URL)),
)
