import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { resource } from '@/lib/http/route'
import { getScorecard } from '@/lib/scorecards/queries'

/** The latest scorecard of a city, as data. */
export const GET = resource(z.strictObject({ city: slugSchema }), async ({ city }) => {
  const scorecard = await getScorecard(city)
  return scorecard && { body: scorecard, etag: scorecard.contentHash }
})
