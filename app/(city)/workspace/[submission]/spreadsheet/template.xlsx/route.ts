import { writeXlsx } from '@/lib/exchange/xlsx/write-xlsx'
import { openTemplate } from '../open-spreadsheet'
import { sendSheet } from '../send-sheet'

/** The template as a workbook, filled with what is on record. */
export async function GET(_: Request, { params }: RouteContext<'/workspace/[submission]/spreadsheet/template.xlsx'>) {
  const { sheets, words, title, fileName } = await openTemplate((await params).submission)
  return sendSheet('xlsx', fileName, writeXlsx(sheets, words, title))
}
