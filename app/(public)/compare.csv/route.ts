import { compareCsv } from '@/lib/comparisons/export'
import { answerData } from '@/lib/http/public-data'
import { comparisonAt } from '../compare/load'

/** The figures of a comparison as a table. */
export async function GET(request: Request): Promise<Response> {
  const comparison = await comparisonAt(request)
  return answerData(
    request,
    comparison && { body: compareCsv(comparison), mediaType: 'text/csv', fileName: 'citymark-comparison.csv' },
  )
}
