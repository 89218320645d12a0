/** What is chosen of a timeline; it stands in the address, so that it can be sent to somebody. Pure. */
import { z } from 'zod'
import { eventGroups } from './kinds'

/** A part of an address that does not fit chooses nothing; a timeline is not refused for it. */
const orNothing = <T>(schema: z.ZodType<T>) => schema.nullable().catch(null).default(null)

export const filterSchema = z.object({
  group: orNothing(z.enum(eventGroups)),
  /** An id, or the office of somebody whose name is not told. */
  person: orNothing(z.union([z.uuid(), z.enum(['assessor', 'admin'])])),
  /** A data point, "<code>/<data point id>". */
  about: orNothing(z.string().min(1).max(120)),
  from: orNothing(z.iso.date()),
  to: orNothing(z.iso.date()),
  /** Only what comes before the event with this number: the next page. */
  before: orNothing(z.string().regex(/^\d{1,18}$/)),
})
export type TimelineFilter = z.output<typeof filterSchema>

export const wholeTimeline: TimelineFilter = filterSchema.parse({})

/** The filter as the query of an address, with its question mark; empty when nothing is chosen. */
export function searchOf(filter: Partial<TimelineFilter>): string {
  const chosen = Object.entries(filter).filter((each): each is [string, string] => each[1] !== null)
  const search = new URLSearchParams(chosen).toString()
  return search === '' ? '' : `?${search}`
}

export const isFiltered = ({ before: _, ...filter }: TimelineFilter): boolean =>
  Object.values(filter).some((each) => each !== null)
