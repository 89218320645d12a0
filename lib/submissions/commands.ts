import 'server-only'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction, whenTaken } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { isWithin } from '@/lib/tasks/scope'
import { scopesOf } from './hold-point'
import { readInputs, writeInputs } from './input-store'
import { type Held, hold, move, moveOnly } from './move'
import { planSave } from './plan'
import { applyInputs, planInputs, withDirectValues } from './plan-inputs'
import { examine } from './queries/findings'
import { type SaveReadings, type StartSubmission, saveReadingsSchema, startSubmissionSchema } from './schemas'
import { readAll, type Stored, type Written, writeChanges } from './store'
import type { Verification } from './words'
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

/** What a save has changed, as it stands now. */
export type Saved = { readings: Written[]; inputs: { key: string; revision: number }[] }

/**
 * Saves inputs and readings as one step, with their history: all of it or nothing. Values follow from inputs by the
 * formula of the framework; what is unchanged is not written. Refuses: not found; forbidden (for a contributor also
 * what lies outside their scopes); invalid (a complaint for each thing that cannot be); conflict (changed meanwhile by somebody else, or not the city's to change in this state).
 */
export async function saveReadings(actor: Actor, input: SaveReadings): Promise<Outcome<Saved>> {
  const parsed = saveReadingsSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  return transaction(async (tx) => {
    const held = await hold(tx, actor, parsed.data.submissionId)
    return held ? save(tx, actor, held, parsed.data) : notFound
  })
}

/** The work of `saveReadings` on a submission that is held, for commands that save as a part of what they do. */
export async function save(
  tx: Tx,
  actor: Actor,
  held: Held,
  sent: z.output<typeof saveReadingsSchema>,
): Promise<Outcome<Saved>> {
  const { inputs, inputRevisions, readings, door } = sent
  if (!can(actor, held.kind === 'report' ? 'reading.save' : 'reading.transcribe', held.resource)) return forbidden
  const framework = getFramework(held.framework, held.edition)
  const scopes = await scopesOf(tx, actor, held)
  if (scopes !== null && !isWithin(framework, scopes, sent)) return forbidden
  const [standing, standingInputs] = [await readAll(tx, held.id), await readInputs(tx, held.id)]
  const wanted = withDirectValues(framework, inputs, readings)
  const inputPlan = planInputs(framework, held.state, standingInputs, wanted, inputRevisions, standing)
  const changed = new Set(inputPlan.changes.map((each) => each.key))
  const asTheyWillStand = applyInputs(standingInputs, inputPlan.changes)
  const plan = planSave(framework, held.state, standing, asTheyWillStand, readings, changed)
  const overtaken = [...inputPlan.overtaken, ...plan.overtaken]
  if (overtaken.length > 0) return conflict(`changed meanwhile by somebody else: ${overtaken.join(', ')}`, overtaken)
  const complaints = [...inputPlan.complaints, ...plan.complaints]
  if (complaints.length > 0) return invalid(complaints)
  const closed = [...inputPlan.closed, ...plan.closed]
  if (closed.length > 0)
    return conflict(`a submission that is ${held.state} does not take: ${closed.join(', ')}`, closed)
  const changes = plan.changes.map((each) => {
    const before = standing.get(each.key) ?? null
    return { ...each, before, verification: verificationAfter(held, before) }
  })
  const saved = {
    inputs: await writeInputs(tx, held.id, inputPlan.changes, actor.id, door),
    readings: await writeChanges(tx, held.id, changes, actor.id, door),
  }
  const keys = saved.readings.map(({ key }) => key)
  const detail = { door, readings: keys.length, inputs: saved.inputs.length, keys }
  const about = { cityId: held.cityId, submissionId: held.id }
  if (detail.readings + detail.inputs > 0) await record(tx, actor.id, { type: 'readings.saved', ...about, detail })
  return done(saved)
}

/** A value in question stays so while the city works on it under review: it is answered by saying so, not by the first key. */
const verificationAfter = ({ kind, state }: Held, before: Stored | null): Verification => {
  if (kind === 'transcription') return 'transcribed'
  return state === 'in-review' && before?.verification === 'in-question' ? 'in-question' : 'unreviewed'
}

/**
 * Hands the submission in; from here the city cannot change it. For the coordinator, from draft or returned. How many
 * values break a soft rule is counted here, so that the assessors' queue need not look through every submission.
 */
export const submit = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    const moved = await move(tx, actor, held, 'submit')
    if (!moved.ok) return moved
    const { findings } = await examine(tx, held)
    const warnings = new Set(findings.map((each) => each.key)).size
    await tx.submission.update({ where: { id: submissionId }, data: { warnings } })
    return moved
  })

/** Takes a submission back while no review has started. For the coordinator. */
export const withdraw = (actor: Actor, submissionId: string): Promise<Outcome<SubmissionState>> =>
  transaction((tx) => moveOnly(tx, actor, submissionId, 'withdraw'))
