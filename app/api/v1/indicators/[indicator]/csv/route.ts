import { indicatorColumns, indicatorRow } from '@/lib/comparisons/indicator-export'
import { listCurrent } from '@/lib/comparisons/queries/distribution'
import { batchesByAddress } from '@/lib/csv/batches'
import { streamTable } from '@/lib/csv/table'
import { getFramework } from '@/lib/frameworks/registry'
import { answerData, streamCsv } from '@/lib/http/public-data'
import { type Context, findIndicator } from '../find'

/** Cities read at a time; with ten years each some thousand rows. */
const together = 100

/** Every standing value of an indicator: all cities, all years. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const indicator = await findIndicator(context)
  if (!indicator) return answerData(request, null)
  const framework = getFramework()
  const names = indicatorColumns.map(({ name }) => name)
  const batches = batchesByAddress(
    together,
    (after, cities) => listCurrent(indicator.code, after, cities),
    (row) => indicatorRow(row, indicator, framework),
  )
  return streamCsv(`citymark-${indicator.slug}.csv`, streamTable(names, batches))
}
