import { env } from '@/lib/env'
import { answerData } from '@/lib/http/public-data'
import { listNewest } from '@/lib/scorecards/queries/newest'
import { writeFeed } from '@/lib/scorecards/xml'

/** The fifty newest publications. */
export async function GET(request: Request): Promise<Response> {
  const feed = { origin: env.PUBLIC_URL, path: '/feed.xml', title: 'Citymark: new publications' }
  const body = writeFeed(feed, await listNewest(50))
  return answerData(request, { body, mediaType: 'application/atom+xml' })
}
