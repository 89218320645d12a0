import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { resource } from '@/lib/http/route'
import { editionSchema } from '@/lib/scorecards/edition'
import { getScorecard } from '@/lib/scorecards/queries'

/** A city's scorecard of one year, in the version that stands or in the one that is named, as data. */
export const GET = resource(z.strictObject({ city: slugSchema, year: editionSchema }), async ({ city, year }) => {
  const scorecard = await getScorecard(city, year.year, year.version)
  return scorecard && { body: scorecard, etag: scorecard.contentHash }
})
