import 'server-only'
import { Prisma } from '@/generated/prisma/client'

/**
 * How many degrees of a map become one dot, as `cell.size`, by how many rows `held` has (`FROM … WHERE …`): none up to a
 * hundred cities, five above, ten above a thousand; more than that are not counted. A map has a bounded number of dots,
 * however many cities there are.
 */
export const cellFor = (held: Prisma.Sql) => Prisma.sql`cell AS MATERIALIZED (
  SELECT (CASE WHEN count(*) > 1000 THEN 10 WHEN count(*) > 100 THEN 5 ELSE 0.001 END)::float8 AS size
  FROM (SELECT ${held} LIMIT 1001) AS few)`

/** One dot for the cities of a cell. */
export const byCell = Prisma.sql`GROUP BY round(latitude / (SELECT size FROM cell)), round(longitude / (SELECT size FROM cell))`

/** A dot is called after the first of its cities; byte by byte, which is in no time. */
export const firstOfDot = Prisma.sql`min(slug COLLATE "C")`

/** The name of the city whose address is `dot.slug`. */
export const nameOfDot = Prisma.sql`(SELECT name FROM "City" WHERE slug = dot.slug COLLATE "default")`
