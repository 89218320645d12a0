import { contentDisposition } from '@/lib/evidence/file-name'
import { privately, searchOf } from '@/lib/http/command-route'
import { openTimeline } from '../open-timeline'

/** At most so many events in a file. */
const most = 50_000

/** The events of the filter, each by itself, as data. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/submissions/[submission]/timeline/events.json'>,
) {
  const { submission, list } = await openTimeline((await params).submission, searchOf(request))
  const events = (await list(most)).map(({ times: _, ...row }) => row)
  const { city, cycle } = submission
  const name = `${city.slug}-${cycle.year}-timeline.json`
  return Response.json(
    { city: city.slug, year: cycle.year, events },
    { headers: { ...privately, 'content-disposition': contentDisposition('attachment', name) } },
  )
}
