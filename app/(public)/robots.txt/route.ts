import { env } from '@/lib/env'
import { answerData } from '@/lib/http/public-data'

/** Reading is welcome; what needs an account has nothing for a crawler, and frames are seen on the pages that hold them. */
export async function GET(request: Request): Promise<Response> {
  const closed = ['/workspace', '/review', '/admin', '/challenge', '/sign-in', '/invitation', '/embed', '/search']
  const body = `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${env.PUBLIC_URL}/sitemap.xml\n`
  return answerData(request, { body, mediaType: 'text/plain' })
}
