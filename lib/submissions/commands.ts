import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction, whenTaken } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { hold, moveOnly } from './move'
import { checkInputs, planSave } from './plan'
import { type SaveReadings, type StartSubmission, saveReadingsSchema, startSubmissionSchema } from './schemas'
import { readAll, readInputs, writeChanges, writeInputs } from './store'
import type { SubmissionState } from './workflow'

/**
 * Starts a city's submission of a reporting cycle: its own report, or the transcription of a report the issuer has
 * published. Refuses: not found; forbidden; a second one for the same cycle (conflict). Answers its id.
 */
export async function startSubmission(actor: Actor, input: StartSubmission): Promise<Outcome<string>> {
  const parsed = startSubmissionSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { cityId, cycleId, kind } = parsed.data
  const needs = kind === 'report' ? 'submission.start' : 'reading.transcribe'
  if (!can(actor, needs, { cityId })) return can(actor, 'submission.view', { cityId }) ? forbidden : notFound
  return transaction(async (tx) => {
    const city = await tx.city.findUnique({ where: { id: cityId }, select: { id: true } })
    const cycle = await tx.reportingCycle.findUnique({ where: { id: cycleId }, select: { year: true } })
    if (!city || !cycle) return notFound
    const { id } = await tx.submission.create({ data: parsed.data, select: { id: true } })
    const detail = { kind, year: cycle.year }
    await record(tx, actor.id, { type: 'submission.started', cityId, submissionId: id, detail })
    return done(id)
  }).catch(whenTaken(conflict('this city has its submission for this cycle already')))
}

/**
 * Saves inputs and readings as one step, with their history: all of it or nothing. Values follow from inputs by the
 * formula of the framework; what is unchanged is not written. Refuses: not found; forbidden; invalid (a complaint for
 * each thing that cannot be); conflict (changed meanwhile by somebody else, or not the city's to change in this state).
 * Answers how many readings changed.
 */
export async function saveReadings(actor: Actor, input: SaveReadings): Promise<Outcome<number>> {
  const parsed = saveReadingsSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, inputs, readings, door } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, held.kind === 'report' ? 'reading.save' : 'reading.transcribe', held.resource)) return forbidden
    const cycle = await tx.reportingCycle.findUniqueOrThrow({ where: { id: held.cycleId } })
    const framework = getFramework(cycle.framework, cycle.edition)
    const standing = await readAll(tx, submissionId)
    const complaints = checkInputs(framework, inputs)
    const allInputs = merge(await readInputs(tx, submissionId), inputs)
    const plan = planSave(framework, held.state, standing, allInputs, readings)
    if (complaints.length + plan.complaints.length > 0) return invalid([...complaints, ...plan.complaints])
    if (plan.overtaken.length > 0) return conflict(`changed meanwhile by somebody else: ${plan.overtaken.join(', ')}`)
    if (plan.closed.length > 0)
      return conflict(`a submission that is ${held.state} does not take: ${plan.closed.join(', ')}`)
    const verification = held.kind === 'transcription' ? 'transcribed' : 'unreviewed'
    const changes = plan.changes.map(
      (each) => ({ ...each, before: standing.get(each.key) ?? null, verification }) as const,
    )
    await writeInputs(tx, submissionId, inputs)
    await writeChanges(tx, submissionId, changes, actor.id, door)
    const detail = { door, changed: changes.length }
    if (changes.length > 0)
      await record(tx, actor.id, { type: 'readings.saved', cityId: held.cityId, submissionId, detail })
    return done(changes.length)
  })
}

const merge = (standing: Map<string, number>, sent: Record<string, number | null>): Map<string, number> => {
  const merged = new Map(standing)
  for (const [key, value] of Object.entries(sent)) value === null ? merged.delete(key) : merged.set(key, value)
  return merged
}

/** Hands the submission in; from here the city cannot change it. For the coordinator, from draft or returned. */
export const submit = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction((tx) => moveOnly(tx, actor, submissionId, 'submit'))

/** Takes a submission back while no review has started. For the coordinator. */
export const withdraw = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction((tx) => moveOnly(tx, actor, submissionId, 'withdraw'))
