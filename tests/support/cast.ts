/** The people, the city and the submission that integration tests play with; all made by the product's own commands. */
import { createCity } from '@/lib/cities/commands'
import { openCycle } from '@/lib/cycles/commands'
import type { Outcome } from '@/lib/outcome'
import type { Actor, MembershipRole, Role } from '@/lib/policy/policy'
import { startReview } from '@/lib/reviews/commands'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import type { Qualification } from '@/lib/reviews/words'
import { saveReadings, startSubmission, submit } from '@/lib/submissions/commands'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import { addMember, createFirstAdmin, createUser } from '@/lib/users/commands'
import { getActor } from '@/lib/users/queries'

/** The value of a command that a test takes for granted. */
export async function must<T>(outcome: Promise<Outcome<T>> | Outcome<T>): Promise<T> {
  const result = await outcome
  if (result.ok) return result.value
  throw new Error(`the command was refused: ${JSON.stringify(result.refusal)}`)
}

let count = 0

export const actorOf = async (id: string): Promise<Actor> => {
  const actor = await getActor(id)
  if (!actor) throw new Error(`no active user ${id}`)
  return actor
}

export const makeAdmin = async (): Promise<Actor> =>
  actorOf(await must(createFirstAdmin({ email: 'first@citymark.example', name: 'First', password: null })))

/** An assessor is a qualified one unless said otherwise, so that a review needs one person only. */
export async function makeUser(admin: Actor, role: Role, qualification: Qualification = 'qualified'): Promise<Actor> {
  const email = `${role}-${++count}@citymark.example`
  return actorOf(await must(createUser(admin, { email, name: email, role, password: null, qualification })))
}

export async function makeMember(admin: Actor, cityId: string, role: MembershipRole): Promise<Actor> {
  const { id } = await makeUser(admin, 'official')
  await must(addMember(admin, { userId: id, cityId, role }))
  return actorOf(id)
}

export const makeCity = (admin: Actor): Promise<string> =>
  must(createCity(admin, { slug: `testburg-${++count}`, name: `Testburg ${count}`, country: 'ZZ', fictional: true }))

export const makeCycle = (admin: Actor, year: number, secondShare = 0.1): Promise<string> =>
  must(
    openCycle(admin, {
      framework: 'u4ssc',
      edition: '2017',
      year,
      name: `U4SSC ${year}`,
      opensOn: `${year}-01-01`,
      dueOn: `${year}-12-31`,
      secondShare,
    }),
  )

/** Two data points with figures: fixed broadband at 39.6 % of households, and life expectancy at 80 years. */
export const someInputs = {
  'EC: ICT: ICT: 2C/fixed_subscriptions': 15_840,
  households: 40_000,
  'SC: EH: H: 1C/life_expectancy': 80,
}
export const broadband = { indicator: 'EC: ICT: ICT: 2C', dataPoint: 'value', state: 'value' } as const
export const lifeExpectancy = { indicator: 'SC: EH: H: 1C', dataPoint: 'value', state: 'value' } as const
export const someReadings: ReadingEntry[] = [broadband, lifeExpectancy]

export type Stage = {
  admin: Actor
  coordinator: Actor
  assessor: Actor
  cityId: string
  cycleId: string
  submissionId: string
}

/** A city with its coordinator, an assessor and a draft that has two values. */
export async function setStage(admin: Actor, cycleId: string): Promise<Stage> {
  const cityId = await makeCity(admin)
  const coordinator = await makeMember(admin, cityId, 'coordinator')
  const assessor = await makeUser(admin, 'assessor')
  const submissionId = await must(startSubmission(coordinator, { kind: 'report', cityId, cycleId }))
  const saved = { submissionId, inputs: someInputs, readings: someReadings, door: 'form' } as const
  await must(saveReadings(coordinator, saved))
  return { admin, coordinator, assessor, cityId, cycleId, submissionId }
}

/** The same, handed in and taken up by the assessor. */
export async function setReview(admin: Actor, cycleId: string): Promise<Stage> {
  const stage = await setStage(admin, cycleId)
  await must(submit(stage.coordinator, stage.submissionId))
  await must(assignAssessor(admin, stage.submissionId, stage.assessor.id))
  await must(startReview(stage.assessor, stage.submissionId))
  return stage
}
