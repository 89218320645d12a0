import { env } from '@/lib/env'
import { answerData } from '@/lib/http/public-data'
import { listNewest } from '@/lib/scorecards/queries/newest'
import { writeFeed } from '@/lib/scorecards/xml'

/** The publications of one city; a city without any has no feed. */
export async function GET(request: Request, { params }: RouteContext<'/cities/[slug]/feed.xml'>): Promise<Response> {
  const { slug } = await params
  const publications = await listNewest(50, slug)
  const [newest] = publications
  if (!newest) return answerData(request, null)
  const feed = { origin: env.PUBLIC_URL, path: `/cities/${slug}/feed.xml`, title: `Citymark: ${newest.name}` }
  return answerData(request, { body: writeFeed(feed, publications), mediaType: 'application/atom+xml' })
}
