/** Every command × every person × their own or another city, against real rows. */
import { beforeAll, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { openCycle } from '@/lib/cycles/commands'
import { db } from '@/lib/db/client'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { assignAssessor, completeReview, decide, returnToCity, startReview } from '@/lib/reviews/commands'
import { publish } from '@/lib/scorecards/commands'
import { saveReadings, startSubmission, submit, withdraw } from '@/lib/submissions/commands'
import { addMember, createUser, setUserDisabled } from '@/lib/users/commands'
import { broadband, makeAdmin, makeCycle, makeMember, makeUser, type Stage, setStage } from './support/cast'

let admin: Actor
let cycleId: string
let otherCycleId: string
let elsewhere: Actor
let stranger: Actor
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025)
  otherCycleId = await makeCycle(admin, 2026)
  elsewhere = (await setStage(admin, cycleId)).coordinator
  stranger = await makeUser(admin, 'official')
})

type Scene = Stage & { contributor: Actor; unassigned: Actor; insider: Actor }

const people: Record<string, (scene: Scene) => Actor> = {
  'official of no city': () => stranger,
  'coordinator elsewhere': () => elsewhere,
  contributor: ({ contributor }) => contributor,
  coordinator: ({ coordinator }) => coordinator,
  assessor: ({ unassigned }) => unassigned,
  'assigned assessor': ({ assessor }) => assessor,
  'assigned, but of the city': ({ insider }) => insider,
  admin: () => admin,
}

const entry = { ...broadband, value: 41 }
const decision = { indicator: broadband.indicator, dataPoint: broadband.dataPoint, verdict: 'verified' as const }
let serial = 0

/** In which state the submission stands, and the command that is tried on it. */
const commands: Record<string, [state: string, run: (actor: Actor, scene: Scene) => Promise<Outcome<unknown>>]> = {
  createUser: [
    'draft',
    (actor) =>
      createUser(actor, { email: `n${++serial}@citymark.example`, name: 'N', role: 'official', password: null }),
  ],
  setUserDisabled: [
    'draft',
    (actor, { unassigned }) => setUserDisabled(actor, actor.id === unassigned.id ? admin.id : unassigned.id, true),
  ],
  createCity: ['draft', (actor) => createCity(actor, { slug: `n-${++serial}`, name: 'N', country: 'NO' })],
  addMember: ['draft', (actor, { cityId }) => addMember(actor, { userId: stranger.id, cityId, role: 'contributor' })],
  openCycle: [
    'draft',
    (actor) =>
      openCycle(actor, {
        framework: 'u4ssc',
        edition: '2017',
        year: 2030 + ++serial,
        name: 'N',
        opensOn: '2030-01-01',
        dueOn: '2030-02-01',
      }),
  ],
  startSubmission: [
    'draft',
    (actor, { cityId }) => startSubmission(actor, { kind: 'report', cityId, cycleId: otherCycleId }),
  ],
  startTranscription: [
    'draft',
    (actor, { cityId }) =>
      startSubmission(actor, { kind: 'transcription', cityId, cycleId: otherCycleId, basisNote: 'a report' }),
  ],
  saveReadings: [
    'draft',
    (actor, { submissionId }) => saveReadings(actor, { submissionId, readings: [entry], door: 'form' }),
  ],
  submit: ['draft', (actor, { submissionId }) => submit(actor, submissionId)],
  withdraw: ['submitted', (actor, { submissionId }) => withdraw(actor, submissionId)],
  assignAssessor: [
    'submitted',
    (actor, { submissionId, unassigned }) => assignAssessor(actor, submissionId, unassigned.id),
  ],
  startReview: ['submitted', (actor, { submissionId }) => startReview(actor, submissionId)],
  decide: ['in-review', (actor, { submissionId }) => decide(actor, { submissionId, decisions: [decision] })],
  returnToCity: ['in-review', (actor, { submissionId }) => returnToCity(actor, submissionId)],
  completeReview: ['verified values', (actor, { submissionId }) => completeReview(actor, submissionId)],
  publishProvisional: [
    'in-review',
    (actor, { submissionId }) => publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'provisional' }),
  ],
  publish: [
    'verified',
    (actor, { submissionId }) => publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'verified' }),
  ],
}

async function setScene(state: string): Promise<Scene> {
  const stage = await setStage(admin, cycleId)
  const { cityId, submissionId, assessor } = stage
  const [contributor, unassigned, member] = await Promise.all([
    makeMember(admin, cityId, 'contributor'),
    makeUser(admin, 'assessor'),
    makeUser(admin, 'assessor'),
  ])
  const insider: Actor = { ...member, memberships: [{ cityId, role: 'contributor' }] }
  const assignments = [assessor, insider].map((each) => ({ submissionId, assessorId: each.id }))
  await db().reviewAssignment.createMany({ data: assignments })
  if (state === 'verified values' || state === 'verified')
    await db().reading.updateMany({ where: { submissionId }, data: { verification: 'verified' } })
  await db().submission.update({
    where: { id: submissionId },
    data: { state: state === 'verified values' ? 'in-review' : state },
  })
  return { ...stage, contributor, unassigned, insider }
}

test('every command × every person × own or other city answers as agreed', async () => {
  const rows: string[] = []
  for (const [name, [state, run]] of Object.entries(commands)) {
    const answers: Record<string, string[]> = {}
    for (const [person, find] of Object.entries(people)) {
      const scene = await setScene(state)
      const outcome = await run(find(scene), scene)
      const answer = outcome.ok ? 'done' : outcome.refusal.code
      answers[answer] = [...(answers[answer] ?? []), person]
    }
    const said = ['done', 'forbidden', 'not-found', 'conflict', 'invalid'].flatMap((answer) =>
      answers[answer] ? [`  ${answer.padEnd(9)}  ${answers[answer].join(', ')}`] : [],
    )
    rows.push(`${name} (${state})`, ...said)
  }
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    createUser (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned, but of the city
    setUserDisabled (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned, but of the city
    createCity (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned, but of the city
    addMember (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned, but of the city
    openCycle (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned, but of the city
    startSubmission (draft)
      done       coordinator, admin
      forbidden  contributor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned, but of the city
    startTranscription (draft)
      done       admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned, but of the city
    saveReadings (draft)
      done       contributor, coordinator
      forbidden  assigned assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    submit (draft)
      done       coordinator
      forbidden  contributor, assigned assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    withdraw (submitted)
      done       coordinator
      forbidden  contributor, assigned assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    assignAssessor (submitted)
      done       admin
      forbidden  contributor, coordinator, assigned assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    startReview (submitted)
      done       assigned assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    decide (in-review)
      done       assigned assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    returnToCity (in-review)
      done       assigned assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    completeReview (verified values)
      done       assigned assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    publishProvisional (in-review)
      done       admin
      forbidden  contributor, coordinator, assigned assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    publish (verified)
      done       admin
      forbidden  contributor, coordinator, assigned assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned, but of the city
    "
  `)
}, 120_000)
