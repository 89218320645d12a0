import 'server-only'
import { Prisma } from '@/generated/prisma/client'

/**
 * The cities on a map as dots, in the order of their addresses: how many each stands for, its middle, and the first of its
 * cities (byte by byte, which is in no time). Those near one another are one dot: none up to a hundred cities, within five
 * degrees above, ten above a thousand; more than that are not counted. A map has a bounded number of dots, however many
 * cities there are.
 * @param held `FROM … WHERE …`: the rows of the cities, each with slug, latitude and longitude
 * @param more what else is said of a dot: `, max(year) AS year …`
 */
export const dotsOf = (held: Prisma.Sql, more = Prisma.empty) => Prisma.sql`
  WITH cell AS MATERIALIZED (
    SELECT (CASE WHEN count(*) > 1000 THEN 10 WHEN count(*) > 100 THEN 5 ELSE 0.001 END)::float8 AS size
    FROM (SELECT ${held} LIMIT 1001) AS few
  )
  SELECT dot.*, (SELECT name FROM "City" WHERE slug = dot.slug COLLATE "default") AS name
  FROM (
    SELECT min(slug COLLATE "C") AS slug, avg(latitude) AS latitude, avg(longitude) AS longitude,
      count(*)::int AS cities ${more}
    ${held}
    GROUP BY round(latitude / (SELECT size FROM cell)), round(longitude / (SELECT size FROM cell))
  ) AS dot
  ORDER BY slug`
