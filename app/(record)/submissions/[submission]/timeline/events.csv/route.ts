import { getFormatter, getTranslations } from 'next-intl/server'
import { linesOf } from '@/components/timeline/lines'
import { writeTable } from '@/lib/csv/table'
import { contentDisposition } from '@/lib/evidence/file-name'
import { privately, searchOf } from '@/lib/http/command-route'
import type { Shown } from '@/lib/timeline/rows'
import { openTimeline } from '../open-timeline'

const most = 50_000

/** The events of the filter, each by itself, in words, for a spreadsheet. */
export async function GET(request: Request, { params }: RouteContext<'/submissions/[submission]/timeline/events.csv'>) {
  const { submission, framework, list } = await openTimeline((await params).submission, searchOf(request))
  const t = await getTranslations('audit')
  const format = await getFormatter()
  const lines = linesOf(framework, await list(most)).map(({ at, by, whom, type, params, reason, subjects }) => {
    const person = (of: Shown | null, words: 'doers' | 'whoms') => of?.name ?? t(`${words}.${of?.role ?? 'nobody'}`)
    const what = t.markup(`events.${type}`, {
      ...params,
      subject: () => format.list(subjects),
      whom: () => person(whom, 'whoms'),
      reason: () => reason,
    })
    return [at.toISOString(), person(by, 'doers'), what, subjects.join('; ')]
  })
  const heads = (['at', 'who', 'what', 'about'] as const).map((each) => t(`columns.${each}`))
  const { city, cycle } = submission
  const name = `${city.slug}-${cycle.year}-timeline.csv`
  return new Response(writeTable(heads, lines), {
    headers: {
      ...privately,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition('attachment', name),
    },
  })
}
