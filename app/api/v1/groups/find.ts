import { env } from '@/lib/env'
import { answersOf, csv, json } from '@/lib/http/public-data'
import { type Gathering, groupCsv, groupCsvName, groupJson, groupMetadata } from '@/lib/pilots/export'
import { readChoice } from '@/lib/pilots/groups'
import { getGroup } from '@/lib/pilots/queries'

type Context = { params: Promise<{ group: string }> }

/** The group an address names, with the years it asks for; null when no city of it has published anything. */
async function find(request: Request, { params }: Context): Promise<Gathering | null> {
  const choice = readChoice(Object.fromEntries(new URL(request.url).searchParams))
  const found = await getGroup((await params).group, choice)
  return found && { ...found, choice }
}

const answer = answersOf(find)

/** The scores that a group's page shows, as a table. */
export const answerCsv = answer((gathering) => csv(groupCsv(gathering, env.PUBLIC_URL), groupCsvName(gathering)))

/** The group, its cities, and what the page says of each category. */
export const answerJson = answer((gathering) => json(groupJson(gathering, env.PUBLIC_URL)))

/** What the table is: columns, licence, publications, citation. */
export const answerMetadata = answer((gathering) => json(groupMetadata(gathering, env.PUBLIC_URL)))
