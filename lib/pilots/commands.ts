import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction, whenTaken } from '@/lib/db/client'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import {
  type NewProgramme,
  newProgrammeSchema,
  type Participation,
  type ProgrammeChange,
  participationSchema,
  programmeChangeSchema,
} from './schemas'

/** Puts a programme on record, without cities yet. Refuses: not an admin; an address that is taken (conflict). Answers its id. */
export async function createProgramme(actor: Actor, input: NewProgramme): Promise<Outcome<string>> {
  if (!can(actor, 'programme.manage')) return forbidden
  const parsed = newProgrammeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { slug } = parsed.data
  return transaction(async (tx) => {
    const { id } = await tx.programme.create({ data: parsed.data, select: { id: true } })
    await record(tx, actor.id, { type: 'programme.created', detail: { programmeId: id, slug } })
    return done(id)
  }).catch(whenTaken(conflict(`the address /groups/${slug} is taken`)))
}

/**
 * Changes what is said of a programme; its address stays. Refuses: not an admin; no such programme (not found); a first
 * year after one in which a city joined (conflict).
 */
export async function changeProgramme(actor: Actor, input: ProgrammeChange): Promise<Outcome<null>> {
  if (!can(actor, 'programme.manage')) return forbidden
  const parsed = programmeChangeSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { programmeId, ...data } = parsed.data
  return transaction(async (tx) => {
    if (!(await lockProgramme(tx, programmeId))) return notFound
    const earlier = await tx.programmeCity.count({ where: { programmeId, joinedIn: { lt: data.since } } })
    if (earlier > 0) return conflict(`${earlier} of its cities joined before ${data.since}`)
    await tx.programme.update({ where: { id: programmeId }, data })
    await record(tx, actor.id, { type: 'programme.changed', detail: { programmeId, name: data.name } })
    return done(null)
  })
}

/**
 * Says from when, and until when, a city takes part: adds it, or changes its years. Refuses: not an admin; no such
 * programme or city (not found); a year before the programme began; an invented city among real ones, or the other way
 * round (conflict).
 */
export async function setParticipation(actor: Actor, input: Participation): Promise<Outcome<null>> {
  if (!can(actor, 'programme.manage')) return forbidden
  const parsed = participationSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { programmeId, cityId, ...years } = parsed.data
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, programmeId)
    const city = await tx.city.findUnique({ where: { id: cityId }, select: { fictional: true } })
    if (!programme || !city) return notFound
    if (years.joinedIn < programme.since) return conflict(`the programme began in ${programme.since}`)
    const mixed = { programmeId, city: { fictional: !city.fictional } }
    if ((await tx.programmeCity.count({ where: mixed })) > 0)
      return conflict('real and invented cities do not stand in one programme')
    const where = { programmeId_cityId: { programmeId, cityId } }
    await tx.programmeCity.upsert({ where, create: { programmeId, cityId, ...years }, update: years })
    await record(tx, actor.id, { type: 'programme.city-set', cityId, detail: { programmeId, ...years } })
    return done(null)
  })
}

/** Takes a city out as if it had never taken part. Refuses: not an admin; a city that is not in it (not found). */
export async function removeCity(actor: Actor, programmeId: string, cityId: string): Promise<Outcome<null>> {
  if (!can(actor, 'programme.manage')) return forbidden
  return transaction(async (tx) => {
    const { count } = await tx.programmeCity.deleteMany({ where: { programmeId, cityId } })
    if (count === 0) return notFound
    await record(tx, actor.id, { type: 'programme.city-removed', cityId, detail: { programmeId } })
    return done(null)
  })
}

/** Whoever else changes the programme waits, so that what is checked here holds when it is written. */
async function lockProgramme(tx: Tx, programmeId: string): Promise<{ since: number } | null> {
  const rows = await tx.$queryRaw<{ since: number }[]>`
    SELECT since FROM "Programme" WHERE id = ${programmeId}::uuid FOR UPDATE`
  return rows[0] ?? null
}
