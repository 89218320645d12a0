import { writeCsv } from '@/lib/exchange/csv/write-csv'
import { openTemplate } from '../open-spreadsheet'
import { sendSheet } from '../send-sheet'

/** The same columns as one table of comma-separated values. */
export async function GET(_: Request, { params }: RouteContext<'/workspace/[submission]/spreadsheet/template.csv'>) {
  const { sheets, fileName } = await openTemplate((await params).submission)
  return sendSheet('csv', fileName, new TextEncoder().encode(writeCsv(sheets)))
}
