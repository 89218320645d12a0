/** Everybody who could try a command, and the table of what each of them is answered. */
import { db } from '@/lib/db/client'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import {
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  makeMember,
  makeUser,
  type Stage,
  setStage,
} from '@/tests/support/cast'

/** Those who are the same on every submission. A second reader reads everything here. */
export type Everybody = Awaited<ReturnType<typeof gather>>

export async function gather() {
  const admin = await makeAdmin()
  const cycleId = await makeCycle(admin, 2025, 1)
  return {
    admin,
    cycleId,
    otherCycleId: await makeCycle(admin, 2026),
    elsewhere: (await setStage(admin, cycleId)).coordinator,
    stranger: await makeUser(admin, 'official'),
    assigned: await makeUser(admin, 'assessor'),
    reader: await makeUser(admin, 'assessor'),
    second: await makeUser(admin, 'assessor'),
    member: await makeUser(admin, 'assessor'),
  }
}

export type Scene = Stage & Everybody & { contributor: Actor; unassigned: Actor; insider: Actor }

const people: Record<string, (scene: Scene) => Actor> = {
  'official of no city': ({ stranger }) => stranger,
  'coordinator elsewhere': ({ elsewhere }) => elsewhere,
  contributor: ({ contributor }) => contributor,
  coordinator: ({ coordinator }) => coordinator,
  assessor: ({ unassigned }) => unassigned,
  'assigned assessor': ({ assigned }) => assigned,
  'assigned reader': ({ reader }) => reader,
  'lead assessor': ({ assessor }) => assessor,
  'second reader': ({ second }) => second,
  'lead, but of the city': ({ insider }) => insider,
  admin: ({ admin }) => admin,
}

/** In which state the submission stands, and the command that is tried on it. */
export type Tries = Record<string, [state: string, run: (actor: Actor, scene: Scene) => Promise<Outcome<unknown>>]>

/**
 * Tries every command as every person; the answers as a table to read. A refusal changes nothing, so the next person tries
 * it on the same submission; once somebody has done it, there is a new one.
 */
export async function answersOf(everybody: Everybody, tries: Tries): Promise<string> {
  const rows: string[] = []
  for (const [name, [state, run]] of Object.entries(tries)) {
    const answers: Record<string, string[]> = {}
    let untouched: Scene | null = null
    for (const [person, find] of Object.entries(people)) {
      const scene: Scene = untouched ?? (await setScene(everybody, state))
      const outcome = await run(find(scene), scene)
      untouched = outcome.ok ? null : scene
      const answer = outcome.ok ? 'done' : outcome.refusal.code
      answers[answer] = [...(answers[answer] ?? []), person]
    }
    const said = ['done', 'forbidden', 'not-found', 'conflict', 'invalid'].flatMap((answer) =>
      answers[answer] ? [`  ${answer.padEnd(9)}  ${answers[answer].join(', ')}`] : [],
    )
    rows.push(`${name} (${state})`, ...said)
  }
  return `\n${rows.join('\n')}\n`
}

/** Submission states, and those of a review: both have decided, they differ, everything is in question. */
const underReview = ['verified values', 'differing', 'in question']

async function setScene(everybody: Everybody, state: string): Promise<Scene> {
  const { admin, cycleId, second, assigned, reader, member } = everybody
  const stage = await setStage(admin, cycleId)
  const { cityId, submissionId, assessor } = stage
  const contributor = await makeMember(admin, cityId, 'contributor')
  const unassigned = await makeUser(admin, 'assessor')
  const insider: Actor = { ...member, memberships: [{ cityId, role: 'contributor' }] }
  const declaredAt = new Date()
  const assignments = [
    { assessorId: assessor.id, declaredAt },
    { assessorId: insider.id, declaredAt },
    { assessorId: second.id, declaredAt, part: 'second' },
    { assessorId: assigned.id },
    { assessorId: reader.id, part: 'second' },
  ]
  await db().reviewAssignment.createMany({ data: assignments.map((each) => ({ submissionId, ...each })) })
  if (['verified values', 'verified', 'differing'].includes(state)) await setDecided(submissionId, second.id, state)
  if (state === 'in question')
    await db().reading.updateMany({
      where: { submissionId },
      data: { verification: 'in-question', verificationReason: 'Households?', askedAt: declaredAt },
    })
  await db().task.create({ data: { submissionId, assigneeId: contributor.id, scope: broadband.indicator } })
  await db().submission.update({
    where: { id: submissionId },
    data: { state: underReview.includes(state) ? 'in-review' : state },
  })
  return { ...everybody, ...stage, contributor, unassigned, insider }
}

/** Both readers have decided on everything; where they differ, the second has refused it all. */
async function setDecided(submissionId: string, byId: string, state: string) {
  await db().reading.updateMany({ where: { submissionId }, data: { verification: 'verified' } })
  const refused = { verdict: 'not-verified', code: 'other', reason: 'no' }
  const judgement = state === 'differing' ? refused : { verdict: 'verified' }
  const values = [
    { ...broadband, value: 39.6 },
    { ...lifeExpectancy, value: 80 },
  ]
  await db().secondDecision.createMany({
    data: values.map(({ state: _, ...each }) => ({ submissionId, ...each, ...judgement, byId })),
  })
}
