import { z } from 'zod'

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')

export const newCitySchema = z
  .strictObject({
    slug: slugSchema.max(80),
    name: z.string().trim().min(1, 'a name').max(200),
    /** ISO 3166-1 alpha-2; ZZ for a fictional city. */
    country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two letters, such as NO'),
    latitude: z.number().min(-90).max(90).nullable().default(null),
    longitude: z.number().min(-180).max(180).nullable().default(null),
    population: z.number().int().positive().nullable().default(null),
    populationYear: z.number().int().min(1990).max(2100).nullable().default(null),
    fictional: z.boolean().default(false),
  })
  .refine((city) => city.fictional === (city.country === 'ZZ'), {
    path: ['country'],
    error: 'ZZ for a fictional city, and only for one',
  })
  .refine((city) => (city.latitude === null) === (city.longitude === null), {
    path: ['longitude'],
    error: 'latitude and longitude together, or neither',
  })
  .refine((city) => (city.population === null) === (city.populationYear === null), {
    path: ['populationYear'],
    error: 'the year the population was counted in',
  })
export type NewCity = z.input<typeof newCitySchema>
