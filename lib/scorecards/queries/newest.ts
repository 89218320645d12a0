import 'server-only'
import { db } from '@/lib/db/client'
import type { Scorecard } from '../schema'
import type { Summary } from '../store'

export type NewPublication = {
  slug: string
  name: string
  year: number
  version: number
  basis: Scorecard['basis']
  changeNote: string | null
  publishedAt: Date
  contentHash: string
  coverage: Summary['coverage']
}

/** The newest publications, of one city or of all, the newest first. */
export async function listNewest(limit: number, slug?: string): Promise<NewPublication[]> {
  const rows = await db().publication.findMany({
    ...(slug === undefined ? {} : { where: { city: { slug } } }),
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      year: true,
      version: true,
      basis: true,
      changeNote: true,
      publishedAt: true,
      contentHash: true,
      summary: true,
      city: { select: { slug: true, name: true } },
    },
  })
  return rows.map(({ city, summary, basis, ...row }) => ({
    ...row,
    ...city,
    basis: basis as Scorecard['basis'],
    coverage: (summary as Summary).coverage,
  }))
}

/** A city's years with a publication, the latest first, and those of which a correction stands: for the map of the site. */
export type MappedCity = { slug: string; years: number[]; corrected: number[]; publishedAt: Date }

/** How many cities have a publication. */
export const countPublished = (): Promise<number> => db().currentPublication.count()

/** Published cities in the order of their addresses, `limit` of them from the `from`-th on, each with its years. */
export const listMapped = (from: number, limit: number): Promise<MappedCity[]> => db().$queryRaw<MappedCity[]>`
  SELECT slug, listed."publishedAt", array_agg(DISTINCT "Publication".year ORDER BY "Publication".year DESC) AS years,
    coalesce(array_agg(DISTINCT "Publication".year) FILTER (WHERE version > 1), '{}') AS corrected
  FROM (
    SELECT "cityId", slug, "publishedAt" FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    ORDER BY slug OFFSET ${from} LIMIT ${limit}
  ) AS listed
  JOIN "Publication" ON "Publication"."cityId" = listed."cityId"
  GROUP BY slug, listed."publishedAt" ORDER BY slug`
