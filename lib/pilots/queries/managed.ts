import 'server-only'
import { db } from '@/lib/db/client'
import type { ManagedProgramme } from '../groups'

const selected = {
  id: true,
  slug: true,
  name: true,
  description: true,
  link: true,
  since: true,
  cities: {
    orderBy: { city: { name: 'asc' } },
    select: { joinedIn: true, leftIn: true, city: { select: { id: true, slug: true, name: true } } },
  },
} as const

/** Every programme with its cities, published or not, for the administrator. */
export async function listManagedProgrammes(): Promise<ManagedProgramme[]> {
  const rows = await db().programme.findMany({ orderBy: { slug: 'asc' }, select: selected })
  return rows.map(flatten)
}

export async function getManagedProgramme(slug: string): Promise<ManagedProgramme | null> {
  const row = await db().programme.findUnique({ where: { slug }, select: selected })
  return row && flatten(row)
}

type Row = Omit<ManagedProgramme, 'cities'> & {
  cities: { joinedIn: number; leftIn: number | null; city: { id: string; slug: string; name: string } }[]
}
const flatten = ({ cities, ...programme }: Row): ManagedProgramme => ({
  ...programme,
  cities: cities.map(({ city, ...years }) => ({ ...city, ...years })),
})
