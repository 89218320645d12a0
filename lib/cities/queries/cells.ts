import 'server-only'
import { Prisma } from '@/generated/prisma/client'

/**
 * How many degrees of a map become one dot, asked of the cities that are on it (`count(*)` of the query): none up to a
 * hundred cities, five above, ten above a thousand. A map has a bounded number of dots, however many cities there are.
 */
export const cellSize = Prisma.sql`(CASE WHEN count(*) > 1000 THEN 10 WHEN count(*) > 100 THEN 5 ELSE 0.001 END)::float8`
