import 'server-only'
import { db } from '@/lib/db/client'
import { type Choice, type Country, countryOf, type Group, type Member, type Programme, slugOf } from './groups'
import { listCitiesOfCountry, listCitiesOfProgramme, listStandings, type Which } from './queries/standings'

/** Countries with a published city, and how many each has; the invented ones last. `country` for one only. */
export async function listCountries(country: string | null = null): Promise<Country[]> {
  const rows = await db().$queryRaw<Omit<Country, 'slug'>[]>`
    SELECT country, fictional, count(*)::int AS cities, min(reported) AS low, max(reported) AS high
    FROM "CurrentPublication" JOIN "City" ON "City".id = "cityId"
    WHERE ${country}::text IS NULL OR country = ${country}
    GROUP BY country, fictional ORDER BY fictional, country`
  return rows.map((row) => ({ ...row, slug: slugOf(row.country) }))
}

/** Programmes with a published city, by name, and how many each has; the invented ones last. `slug` for one only. */
export const listProgrammes = (slug: string | null = null): Promise<Programme[]> =>
  db().$queryRaw<Programme[]>`
    SELECT "Programme".slug, "Programme".name, description, link, since, bool_and(fictional) AS fictional,
      count("publicationId")::int AS cities, (count(*) - count("publicationId"))::int AS awaited,
      min(reported) AS low, max(reported) AS high
    FROM "Programme" JOIN "ProgrammeCity" ON "programmeId" = "Programme".id JOIN "City" ON "City".id = "cityId"
      LEFT JOIN "CurrentPublication" USING ("cityId")
    WHERE ${slug}::text IS NULL OR "Programme".slug = ${slug}
    GROUP BY "Programme".id HAVING count("publicationId") > 0
    ORDER BY bool_and(fictional), "Programme".name COLLATE "und-x-icu"`

/** The programmes a city takes or took part in, by name: where its page leads. */
export const listProgrammesOf = (city: string): Promise<{ slug: string; name: string }[]> =>
  db().programme.findMany({
    where: { cities: { some: { city: { slug: city } } } },
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    select: { slug: true, name: true },
  })

export type GroupPage = { group: Group; members: Member[]; years: number[] }

/** A group with its first 40 cities by name, each at the years chosen; null when no city of it has published anything. */
export async function getGroup(slug: string, choice: Choice): Promise<GroupPage | null> {
  const country = countryOf(slug)
  const [group] = country === null ? await listProgrammes(slug) : await listCountries(country)
  if (!group) return null
  const cities = country === null ? await listCitiesOfProgramme(slug) : await listCitiesOfCountry(country)
  const standings = await listStandings(cities, choice)
  const years = await db().publication.findMany({
    where: { cityId: { in: cities.map(({ id }) => id) } },
    distinct: ['year'],
    orderBy: { year: 'asc' },
    select: { year: true },
  })
  const members = cities.flatMap(({ id, ...city }): Member[] => {
    const own = standings.filter((each) => each.cityId === id)
    const at = (which: Which) => own.find((each) => each.which.includes(which))?.standing ?? null
    const latest = at('latest')
    return latest ? [{ ...city, latest, before: at('before'), after: at('after') }] : []
  })
  return { group, members, years: years.map(({ year }) => year) }
}
