import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction, whenTaken } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type NewCity, newCitySchema } from './schemas'

/** Puts a city on record. Refuses: not an admin; a slug that is taken (conflict). Answers the new id. */
export async function createCity(actor: Actor, input: NewCity): Promise<Outcome<string>> {
  if (!can(actor, 'city.create')) return forbidden
  const parsed = newCitySchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => {
    const city = await tx.city.create({ data: parsed.data, select: { id: true } })
    await record(tx, actor.id, { type: 'city.created', cityId: city.id, detail: { slug: parsed.data.slug } })
    return done(city.id)
  }).catch(whenTaken(conflict(`the address /cities/${parsed.data.slug} is taken`)))
}
