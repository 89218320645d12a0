import { z } from 'zod'
import { slugSchema } from '@/lib/cities/schemas'
import { webAddressSchema } from '@/lib/web-address'

const yearSchema = z.number('a year').int('a year').min(1990, 'a year from 1990').max(2100, 'a year up to 2100')

const toldSchema = z.strictObject({
  name: z.string().trim().min(1, 'a name').max(200),
  /** What it is, in words the public reads. */
  description: z.string().trim().min(1, 'a sentence or two').max(1000),
  /** Where the programme tells of itself. */
  link: webAddressSchema(500).nullable().default(null),
  since: yearSchema,
})

/** Two letters are a country; three are left free for the same reason. */
export const newProgrammeSchema = toldSchema.extend({
  slug: slugSchema.min(4, 'four characters or more; shorter ones are countries').max(80),
})
export type NewProgramme = z.input<typeof newProgrammeSchema>

/** All but the address: whoever has linked to it would find nothing. */
export const programmeChangeSchema = toldSchema.extend({ programmeId: z.uuid() })
export type ProgrammeChange = z.input<typeof programmeChangeSchema>

export const participationSchema = z
  .strictObject({
    programmeId: z.uuid(),
    cityId: z.uuid(),
    joinedIn: yearSchema,
    /** The last year in which it took part; null while it does. */
    leftIn: yearSchema.nullable(),
  })
  .refine(({ joinedIn, leftIn }) => leftIn === null || leftIn >= joinedIn, {
    path: ['leftIn'],
    error: 'the year of joining, or a later one',
  })
export type Participation = z.input<typeof participationSchema>
