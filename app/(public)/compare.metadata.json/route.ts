import { compareMetadata } from '@/lib/comparisons/export'
import { env } from '@/lib/env'
import { answerData, json } from '@/lib/http/public-data'
import { comparisonAt } from '../compare/load'

/** What the table of a comparison is: columns, licence, publications, citation. */
export async function GET(request: Request): Promise<Response> {
  const comparison = await comparisonAt(request)
  return answerData(request, comparison && json(compareMetadata(comparison, env.PUBLIC_URL)))
}
