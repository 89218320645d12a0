import 'server-only'
import { db } from '@/lib/db/client'
import { type Choice, countryOf, type Group, type Member, mostCities, type Standing, slugOf } from './groups'

/** The countries with a published city, and how many each has; the invented ones last. */
export async function listGroups(): Promise<Group[]> {
  const rows = await db().$queryRaw<Omit<Group, 'slug'>[]>`
    SELECT country, fictional, count(*)::int AS cities FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    GROUP BY country, fictional ORDER BY fictional, country`
  return rows.map((row) => ({ ...row, slug: slugOf(row.country) }))
}

export type GroupPage = Group & { members: Member[]; years: number[] }

/** A group with its first 40 cities by name, each at the years chosen; null when no city of it has published anything. */
export async function getGroup(slug: string, choice: Choice): Promise<GroupPage | null> {
  const country = countryOf(slug)
  if (country === null) return null
  const cities = await db().$queryRaw<{ id: string; slug: string; name: string; fictional: boolean; cities: number }[]>`
    SELECT "City".id, slug, name, fictional, count(*) OVER ()::int AS cities
    FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    WHERE country = ${country} ORDER BY name COLLATE "und-x-icu", slug LIMIT ${mostCities}`
  const [first] = cities
  if (!first) return null
  const standings = await listStandings(
    cities.map(({ id }) => id),
    choice,
  )
  const years = await db().publication.findMany({
    where: { cityId: { in: cities.map(({ id }) => id) } },
    distinct: ['year'],
    orderBy: { year: 'asc' },
    select: { year: true },
  })
  const members = cities.flatMap(({ id, slug, name }) => {
    const own = standings.filter((each) => each.cityId === id)
    const at = (which: Which) => own.find((each) => each.which.includes(which))?.standing ?? null
    const latest = at('latest')
    return latest ? [{ slug, name, latest, before: at('before'), after: at('after') }] : []
  })
  return {
    slug,
    country,
    fictional: first.fictional,
    cities: first.cities,
    members,
    years: years.map(({ year }) => year),
  }
}

type Which = 'latest' | 'before' | 'after'
type Row = Standing & { cityId: string; which: Which[] }

/** The publications that are shown of these cities, each read once: the database takes out what is said of categories. */
async function listStandings(cityIds: readonly string[], { before, after }: Choice) {
  const rows = await db().$queryRaw<Row[]>`
    WITH standing AS (
      SELECT DISTINCT ON ("cityId", year) id, "cityId", year FROM "Publication"
      WHERE "cityId" = ANY (${[...cityIds]}::uuid[]) ORDER BY "cityId", year, version DESC
    ), chosen AS (
      SELECT id, CASE
        WHEN year = max(year) OVER own THEN 'latest' END AS latest, CASE
        WHEN ${before}::int IS NULL AND year = min(year) OVER own OR year = ${before}::int THEN 'before' END AS before, CASE
        WHEN ${after}::int IS NULL AND year = max(year) OVER own OR year = ${after}::int THEN 'after' END AS after
      FROM standing WINDOW own AS (PARTITION BY "cityId")
    )
    SELECT "cityId", year, version, framework || ' ' || edition AS edition, "benchmarkHash", basis, "contentHash",
      array_remove(ARRAY[latest, before, after], NULL) AS which, summary->'coverage' AS coverage,
      jsonb_path_query_array(document::jsonb, '$.dimensions[*].subDimensions[*].categories[*]') AS categories
    FROM chosen JOIN "Publication" USING (id)
    WHERE num_nonnulls(latest, before, after) > 0`
  return rows.map(({ cityId, which, ...standing }) => ({ cityId, which, standing }))
}
