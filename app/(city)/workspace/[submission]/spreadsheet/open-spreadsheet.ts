import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale, getMessages } from 'next-intl/server'
import { getLayout } from '@/lib/exchange/queries'
import type { SheetReader } from '@/lib/exchange/reader'
import { formatLocale } from '@/lib/i18n/locales'
import { can } from '@/lib/policy/policy'
import { type Opened, openSubmission } from '../open-submission'

/** The submission of the address for whoever may import into it; for anybody else there is no such page. */
export async function openSpreadsheet(id: string): Promise<Opened> {
  const opened = await openSubmission(id, `/workspace/${id}/spreadsheet`)
  return can(opened.actor, 'sheet.import', opened.submission.resource) ? opened : notFound()
}

/** The words and the notation of whoever asks. */
export async function getReader(): Promise<SheetReader> {
  const { spreadsheet } = await getMessages()
  return { words: spreadsheet.file, locale: formatLocale(await getLocale()) }
}

/** The filled template of a submission, and what a downloaded file is called. */
export async function openTemplate(id: string) {
  const { submission } = await openSpreadsheet(id)
  const { words } = await getReader()
  const { city, cycle } = submission
  const sheets = await getLayout(submission, { words })
  return { sheets, words, title: `${city.name} ${cycle.year}`, fileName: `${city.slug}-${cycle.year}` }
}
