import 'server-only'
import { db } from '@/lib/db/client'
import { type Scorecard, scorecardSchema } from './schema'
import type { Summary } from './store'

const newestFirst = [{ year: 'desc' }, { version: 'desc' }] as const

/** A document as stored, with its hash put back: exactly the object that was frozen. */
const open = (row: { document: string; contentHash: string }): Scorecard =>
  scorecardSchema.parse({ ...JSON.parse(row.document), contentHash: row.contentHash })

/** The latest publication of a city, or of one year of it (its latest version); null when there is none. */
export async function getScorecard(slug: string, year?: number): Promise<Scorecard | null> {
  const row = await db().publication.findFirst({
    where: { city: { slug }, ...(year === undefined ? {} : { year }) },
    orderBy: [...newestFirst],
    select: { document: true, contentHash: true },
  })
  return row && open(row)
}

export type PublicationRow = {
  year: number
  version: number
  basis: Scorecard['basis']
  publishedAt: Date
  contentHash: string
}

/** All publications of a city, newest first. */
export async function listPublications(slug: string): Promise<PublicationRow[]> {
  const rows = await db().publication.findMany({
    where: { city: { slug } },
    orderBy: [...newestFirst],
    select: { year: true, version: true, basis: true, publishedAt: true, contentHash: true },
  })
  return rows.map((row) => ({ ...row, basis: row.basis as Scorecard['basis'] }))
}

export type CityRow = Summary & {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  basis: Scorecard['basis']
  publishedAt: Date
}

/** Every city with a publication, by name, each with what its latest one says about coverage. One query. */
export async function listCities(): Promise<CityRow[]> {
  const rows = await db().$queryRaw<(CityRow & { summary: Summary })[]>`
    SELECT DISTINCT ON ("cityId") slug, name, country, fictional, year, basis, "publishedAt", summary
    FROM "Publication" JOIN "City" ON "City".id = "cityId"
    ORDER BY "cityId", year DESC, version DESC`
  const cities = rows.map(({ summary, ...row }) => ({ ...row, ...summary }))
  return cities.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
