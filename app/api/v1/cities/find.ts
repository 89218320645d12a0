import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { env } from '@/lib/env'
import { answersOf, csv, json } from '@/lib/http/public-data'
import { editionSchema } from '@/lib/scorecards/edition'
import { csvName, scorecardCsv, scorecardMetadata } from '@/lib/scorecards/export'
import { getScorecard } from '@/lib/scorecards/queries'
import type { Scorecard } from '@/lib/scorecards/schema'

export type Context = { params: Promise<Record<string, string | string[] | undefined>> }

const addressSchema = z.object({ city: slugSchema, year: editionSchema.optional() })

/** The publication an address of data names: a city's latest, a year's, or a version's; null when there is none. */
export async function find(_: Request, { params }: Context): Promise<Scorecard | null> {
  const named = addressSchema.safeParse(await params)
  if (!named.success) return null
  const { city, year } = named.data
  return getScorecard(city, year?.year, year?.version)
}

const answer = answersOf(find)

/** A publication as a table. */
export const answerCsv = answer((scorecard) => csv(scorecardCsv(scorecard), csvName(scorecard)))

/** What the table is: columns, licence, publication, citation. */
export const answerMetadata = answer((scorecard) => json(scorecardMetadata(scorecard, env.PUBLIC_URL)))
