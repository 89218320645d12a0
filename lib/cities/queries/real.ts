import 'server-only'
import { Prisma } from '@/generated/prisma/client'

/**
 * Is "cityId" a real city? The invented ones are few: to leave them out by name costs less than to ask every city, and an
 * index that has "cityId" need not be left for it.
 */
export const isReal = Prisma.sql`"cityId" <> ALL(ARRAY(SELECT id FROM "City" WHERE fictional))`
