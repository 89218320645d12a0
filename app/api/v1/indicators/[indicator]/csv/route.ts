import { indicatorColumns, indicatorRow } from '@/lib/comparisons/indicator-export'
import { listCurrent } from '@/lib/comparisons/queries/distribution'
import { streamTable } from '@/lib/csv/table'
import type { Indicator } from '@/lib/frameworks/types'
import { answerData, streamCsv } from '@/lib/http/public-data'
import { type Context, findIndicator } from '../find'

/** Cities read at a time; with ten years each some thousand rows. */
const together = 100

/** Every standing value of an indicator: all cities, all years. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const indicator = await findIndicator(context)
  if (!indicator) return answerData(request, null)
  const names = indicatorColumns.map(({ name }) => name)
  return streamCsv(`citymark-${indicator.slug}.csv`, streamTable(names, batchesOf(indicator)))
}

async function* batchesOf(indicator: Indicator) {
  let after = ''
  for (;;) {
    const rows = await listCurrent(indicator.code, after, together)
    yield rows.map((row) => indicatorRow(row, indicator))
    const slugs = new Set(rows.map(({ slug }) => slug))
    if (slugs.size < together) return
    after = rows.at(-1)?.slug ?? ''
  }
}
