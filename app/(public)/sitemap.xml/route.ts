import { env } from '@/lib/env'
import { getFramework } from '@/lib/frameworks/registry'
import { answerData } from '@/lib/http/public-data'
import { listCountries, listProgrammes } from '@/lib/pilots/queries'
import { countPublished, listMapped } from '@/lib/scorecards/queries/newest'
import { pagesOf, writeMap, writeMapIndex } from '@/lib/scorecards/xml'

/** Cities in one map: few enough to be written at once, and below the 50 000 addresses it may have with 19 years of each. */
const perMap = 500

/** All public pages: one map, or with many cities a map of maps, the parts of which are `?part=1` and on. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('part')
  const parts = Math.ceil((await countPublished()) / perMap)
  const part = asked === null ? 0 : Number(asked)
  if (!Number.isInteger(part) || part < 0 || part > parts) return answerData(request, null)
  const mediaType = 'application/xml'
  if (part === 0 && parts > 1) {
    const urls = Array.from({ length: parts }, (_, i) => `${env.PUBLIC_URL}/sitemap.xml?part=${i + 1}`)
    return answerData(request, { body: writeMapIndex(urls), mediaType })
  }
  const cities = await listMapped(Math.max(0, part - 1) * perMap, perMap)
  const pages = [...(part <= 1 ? await ownPages() : []), ...cities.flatMap((city) => pagesOf(env.PUBLIC_URL, city))]
  return answerData(request, { body: writeMap(pages), mediaType })
}

const ownPages = async () =>
  ['/', '/cities', '/compare', '/groups', '/indicators', '/methodology']
    .concat(getFramework().indicators.map(({ slug }) => `/indicators/${slug}`))
    .concat([...(await listProgrammes()), ...(await listCountries())].map(({ slug }) => `/groups/${slug}`))
    .map((path) => ({ url: `${env.PUBLIC_URL}${path}` }))
