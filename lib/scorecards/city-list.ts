import { z } from 'zod'
import type { Place } from '@/lib/cities/map'
import type { Scorecard } from './schema'

/** By name, by how much is on record, by when it was published. None of them is a ranking of cities. */
export const citySorts = ['name', 'values', 'latest'] as const
export type CitySort = (typeof citySorts)[number]

export const citiesPerPage = 25

/** How a list of cities is asked for in an address; what cannot be understood is as if it were not said. */
export const cityListSchema = z.object({
  sort: z.enum(citySorts).catch('name'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  fictional: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type CityList = z.output<typeof cityListSchema>

/** The address of a list: only what differs from a plain list of the real cities by name. */
export function cityListAddress({ sort, country, fictional, page }: CityList): string {
  const search = new URLSearchParams({
    ...(fictional && { fictional: '1' }),
    ...(country && { country }),
    ...(sort !== 'name' && { sort }),
    ...(page > 1 && { page: String(page) }),
  })
  return search.size > 0 ? `/cities?${search}` : '/cities'
}

/** How many real cities of a country have a publication. */
export type CountryCount = { country: string; cities: number }

/** A city on the map. */
export type CityDot = { slug: string; name: string } & Place

/** A publication in the list of the newest. */
export type Newest = {
  slug: string
  name: string
  country: string
  fictional: boolean
  year: number
  version: number
  basis: Scorecard['basis']
  publishedAt: Date
  /** Of a correction: what was corrected, and why. */
  changeNote: string | null
}

type Standing = Pick<Scorecard, 'basis'> & { coverage: Pick<Scorecard['coverage'], 'reported' | 'verified'> }

/** What the values of listed publications rest on: on nothing but ITU's reports only where all do and none is verified. */
export function groundOf(rows: readonly Standing[]) {
  const transcribed = rows.filter(({ basis }) => basis === 'transcribed').length
  const reported = rows.reduce((sum, { coverage }) => sum + coverage.reported, 0)
  const verified = rows.reduce((sum, { coverage }) => sum + coverage.verified, 0)
  const ground = transcribed === rows.length && verified === 0 ? 'transcribed' : 'mixed'
  return { ground: rows.length === 0 ? 'none' : ground, transcribed, reported, verified }
}
