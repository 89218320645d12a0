import { indicatorColumns, indicatorRow } from '@/lib/comparisons/indicator-export'
import { listCurrent } from '@/lib/comparisons/queries/distribution'
import { streamTable } from '@/lib/csv/table'
import type { Indicator } from '@/lib/frameworks/types'
import { answerData, streamCsv } from '@/lib/http/public-data'
import { type Context, findIndicator } from '../find'

const batch = 2000

/** Every standing value of an indicator: all cities, all years. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const indicator = await findIndicator(context)
  if (!indicator) return answerData(request, null)
  const names = indicatorColumns.map(({ name }) => name)
  return streamCsv(`citymark-${indicator.slug}.csv`, streamTable(names, batchesOf(indicator)))
}

async function* batchesOf(indicator: Indicator) {
  let after = { slug: '', year: 0, dataPoint: '' }
  for (;;) {
    const rows = await listCurrent(indicator.code, after, batch)
    yield rows.map((row) => indicatorRow(row, indicator))
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = { slug: last.slug, year: last.year, dataPoint: last.dataPoint }
  }
}
