import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { resource, yearSchema } from '@/lib/http/route'
import { getScorecard } from '@/lib/scorecards/queries'

/** A city's scorecard of one year, in its latest version, as data. */
export const GET = resource(z.strictObject({ city: slugSchema, year: yearSchema }), async ({ city, year }) => {
  const scorecard = await getScorecard(city, year)
  return scorecard && { body: scorecard, etag: scorecard.contentHash }
})
