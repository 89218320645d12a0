import { compareJson } from '@/lib/comparisons/export'
import { env } from '@/lib/env'
import { answerData, json } from '@/lib/http/public-data'
import { comparisonAt } from '../compare/load'

/** A comparison with its scores, positions and cautions. */
export async function GET(request: Request): Promise<Response> {
  const comparison = await comparisonAt(request)
  return answerData(request, comparison && json(compareJson(comparison, env.PUBLIC_URL)))
}
