import 'server-only'
import { db } from '@/lib/db/client'
import type { PublishedYear } from '../types'

type Of = { cityId: string; indicator: string; dataPoint: string; before: number }

/** What the city has published of a data point in the years before, each in its latest version; oldest first. */
export const listPublishedYears = ({ cityId, indicator, dataPoint, before }: Of): Promise<PublishedYear[]> =>
  db().$queryRaw<PublishedYear[]>`
    SELECT DISTINCT ON (published.year) published.year, published.value, published.state
    FROM "PublishedValue" published JOIN "Publication" ON "Publication".id = "publicationId"
    WHERE published."cityId" = ${cityId}::uuid AND indicator = ${indicator} AND "dataPoint" = ${dataPoint}
      AND published.year < ${before} AND value IS NOT NULL
    ORDER BY published.year, version DESC`
