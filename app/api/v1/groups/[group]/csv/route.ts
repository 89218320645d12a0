import { env } from '@/lib/env'
import { answerData } from '@/lib/http/public-data'
import { groupCsv } from '@/lib/pilots/export'
import { readChoice } from '@/lib/pilots/groups'
import { getGroup } from '@/lib/pilots/queries'

/** The scores that a group's page shows, as a table. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/groups/[group]/csv'>): Promise<Response> {
  const { group: slug } = await params
  const group = await getGroup(slug, readChoice(Object.fromEntries(new URL(request.url).searchParams)))
  const fileName = `citymark-cities-${slug}.csv`
  return answerData(
    request,
    group && { body: groupCsv(group.members, env.PUBLIC_URL), mediaType: 'text/csv', fileName },
  )
}
