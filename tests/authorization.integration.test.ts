/** Every command × every person × their own or another city, against real rows. */
import { beforeAll, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { writeComment } from '@/lib/comments/commands'
import { openCycle } from '@/lib/cycles/commands'
import { db } from '@/lib/db/client'
import { addFile, addLink, removeEvidence } from '@/lib/evidence/commands'
import { getFramework } from '@/lib/frameworks/registry'
import { invite, revokeInvitation } from '@/lib/invitations/commands'
import { justify } from '@/lib/justifications/commands'
import { done, notFound, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { completeReview, decide, returnToCity, startReview } from '@/lib/reviews/commands'
import { acceptClean, undecide } from '@/lib/reviews/commands/accept'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { assignAssessor, unassignAssessor } from '@/lib/reviews/commands/assign'
import { declare } from '@/lib/reviews/commands/declare'
import { qualifyAssessor } from '@/lib/reviews/commands/qualify'
import { readSecond, settle } from '@/lib/reviews/commands/second'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { saveReadings, startSubmission, submit, withdraw } from '@/lib/submissions/commands'
import { carryForward } from '@/lib/submissions/commands/carry-forward'
import { requireSubmission } from '@/lib/submissions/queries'
import { assignTask, removeTask } from '@/lib/tasks/commands'
import { addMember, createUser, setUserDisabled } from '@/lib/users/commands'
import {
  broadband,
  lifeExpectancy,
  makeAdmin,
  makeCycle,
  makeMember,
  makeUser,
  must,
  type Stage,
  setStage,
} from './support/cast'

let admin: Actor
let cycleId: string
let otherCycleId: string
let elsewhere: Actor
let stranger: Actor
let assigned: Actor
let reader: Actor
let second: Actor
beforeAll(async () => {
  admin = await makeAdmin()
  cycleId = await makeCycle(admin, 2025, 1)
  otherCycleId = await makeCycle(admin, 2026)
  elsewhere = (await setStage(admin, cycleId)).coordinator
  stranger = await makeUser(admin, 'official')
  assigned = await makeUser(admin, 'assessor')
  reader = await makeUser(admin, 'assessor')
  second = await makeUser(admin, 'assessor')
})

type Scene = Stage & { contributor: Actor; unassigned: Actor; insider: Actor }

const people: Record<string, (scene: Scene) => Actor> = {
  'official of no city': () => stranger,
  'coordinator elsewhere': () => elsewhere,
  contributor: ({ contributor }) => contributor,
  coordinator: ({ coordinator }) => coordinator,
  assessor: ({ unassigned }) => unassigned,
  'assigned assessor': () => assigned,
  'assigned reader': () => reader,
  'lead assessor': ({ assessor }) => assessor,
  'second reader': () => second,
  'lead, but of the city': ({ insider }) => insider,
  admin: () => admin,
}

const entry = { ...broadband, value: 41 }
const decision = { indicator: broadband.indicator, dataPoint: broadband.dataPoint, verdict: 'verified' as const }
const key = `${broadband.indicator}/${broadband.dataPoint}`
const pointOf = ({ submissionId }: Scene) => {
  const { indicator, dataPoint } = broadband
  return { submissionId, indicator, dataPoint }
}
const elsewherePoint = { indicator: lifeExpectancy.indicator, dataPoint: lifeExpectancy.dataPoint }
const rule = getFramework().checks[0]?.id ?? ''
let serial = 0
const newEmail = () => `invited-${++serial}@citymark.example`

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
  'saveReadings outside the tasks': [
    'draft',
    (actor, { submissionId }) =>
      saveReadings(actor, { submissionId, readings: [{ ...lifeExpectancy, value: 79 }], door: 'form' }),
  ],
  'saveReadings of a shared input': [
    'draft',
    (actor, { submissionId }) =>
      saveReadings(actor, { submissionId, inputs: { households: 39_000 }, readings: [], door: 'form' }),
  ],
  carryForward: [
    'published',
    async (actor, scene) => carryForward(actor, { submissionId: await setNextYear(scene), what: [key] }),
  ],
  'to see a submission': [
    'draft',
    async (actor, { submissionId }) => ((await requireSubmission(actor, submissionId)) ? done(null) : notFound),
  ],
  assignTask: [
    'draft',
    (actor, { submissionId, contributor }) =>
      assignTask(actor, { submissionId, assigneeId: contributor.id, scope: 'economy.ict.transport' }),
  ],
  removeTask: [
    'draft',
    async (actor, { submissionId }) => {
      const task = await db().task.findFirstOrThrow({ where: { submissionId } })
      return removeTask(actor, { submissionId, taskId: task.id })
    },
  ],
  invite: ['draft', (actor, { cityId }) => invite(actor, { cityId, email: newEmail(), role: 'contributor' })],
  revokeInvitation: [
    'draft',
    async (actor, { cityId }) => {
      const invitation = await must(invite(admin, { cityId, email: newEmail(), role: 'contributor' }))
      return revokeInvitation(actor, invitation.id)
    },
  ],
  addLink: ['draft', (actor, scene) => addLink(actor, { ...pointOf(scene), url: 'https://city.example/' })],
  'addLink outside the tasks': [
    'draft',
    (actor, { submissionId }) => addLink(actor, { submissionId, ...elsewherePoint, url: 'https://city.example/' }),
  ],
  addFile: ['draft', (actor, scene) => addFile(actor, pointOf(scene), new Blob(['%PDF-']).stream())],
  removeEvidence: [
    'draft',
    async (actor, scene) => {
      const { id } = await must(addLink(scene.coordinator, { ...pointOf(scene), url: 'https://city.example/' }))
      return removeEvidence(actor, { submissionId: scene.submissionId, evidenceId: id })
    },
  ],
  writeComment: ['in-review', (actor, scene) => writeComment(actor, { ...pointOf(scene), text: 'why?' })],
  justify: ['draft', (actor, scene) => justify(actor, { ...pointOf(scene), rule, text: 'so it is' })],
  'justify after handing in': [
    'submitted',
    (actor, scene) => justify(actor, { ...pointOf(scene), rule, text: 'so it is' }),
  ],
  submit: ['draft', (actor, { submissionId }) => submit(actor, submissionId)],
  withdraw: ['submitted', (actor, { submissionId }) => withdraw(actor, submissionId)],
  assignAssessor: [
    'submitted',
    (actor, { submissionId, unassigned }) => assignAssessor(actor, submissionId, unassigned.id),
  ],
  unassignAssessor: [
    'submitted',
    (actor, { submissionId, assessor }) => unassignAssessor(actor, submissionId, assessor.id),
  ],
  declare: ['submitted', (actor, { submissionId }) => declare(actor, { submissionId, conflict: false })],
  'declare a conflict': [
    'submitted',
    (actor, { submissionId }) => declare(actor, { submissionId, conflict: true, reason: 'my brother works there' }),
  ],
  startReview: ['submitted', (actor, { submissionId }) => startReview(actor, submissionId)],
  decide: ['in-review', (actor, { submissionId }) => decide(actor, { submissionId, decisions: [decision] })],
  acceptClean: ['in-review', (actor, { submissionId }) => acceptClean(actor, submissionId, [key])],
  undecide: [
    'in-review',
    async (actor, { submissionId, assessor }) => {
      await must(decide(assessor, { submissionId, decisions: [decision] }))
      return undecide(actor, submissionId, [key])
    },
  ],
  answerQuestion: ['in question', (actor, scene) => answerQuestion(actor, { ...pointOf(scene), text: 'Households' })],
  'answerQuestion outside the tasks': [
    'in question',
    (actor, { submissionId }) => answerQuestion(actor, { submissionId, ...elsewherePoint, text: 'Yes' }),
  ],
  readSecond: [
    'in-review',
    (actor, scene) => readSecond(actor, { ...pointOf(scene), value: 39.6, verdict: 'verified' }),
  ],
  settle: [
    'differing',
    (actor, scene) => settle(actor, { ...pointOf(scene), verdict: 'verified', settlement: 'the table was seen' }),
  ],
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
  correct: ['published', (actor, { submissionId }) => correct(actor, { submissionId, note: 'a slip' })],
  'qualifyAssessor too early': ['published', (actor, { assessor }) => qualifyAssessor(actor, assessor.id)],
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
  const declaredAt = new Date()
  const assignments = [
    { assessorId: assessor.id, declaredAt },
    { assessorId: insider.id, declaredAt },
    { assessorId: second.id, declaredAt, part: 'second' },
    { assessorId: assigned.id },
    { assessorId: reader.id, part: 'second' },
  ]
  await db().reviewAssignment.createMany({ data: assignments.map((each) => ({ submissionId, ...each })) })
  if (['verified values', 'verified', 'differing'].includes(state)) await setDecided(submissionId, state)
  if (state === 'in question')
    await db().reading.updateMany({
      where: { submissionId },
      data: { verification: 'in-question', verificationReason: 'Households?', askedAt: declaredAt },
    })
  await db().task.create({ data: { submissionId, assigneeId: contributor.id, scope: broadband.indicator } })
  await db().submission.update({
    where: { id: submissionId },
    data: { state: ['verified values', 'differing', 'in question'].includes(state) ? 'in-review' : state },
  })
  return { ...stage, contributor, unassigned, insider }
}

/** Both readers have decided on everything; where they differ, the second has refused it all. */
async function setDecided(submissionId: string, state: string) {
  await db().reading.updateMany({ where: { submissionId }, data: { verification: 'verified' } })
  const refused = { verdict: 'not-verified', code: 'other', reason: 'no' }
  const judgement = state === 'differing' ? refused : { verdict: 'verified' }
  const values = [
    { ...point(broadband), value: 39.6 },
    { ...point(lifeExpectancy), value: 80 },
  ]
  await db().secondDecision.createMany({
    data: values.map((each) => ({ submissionId, ...each, ...judgement, byId: second.id })),
  })
}

const point = ({ indicator, dataPoint }: { indicator: string; dataPoint: string }) => ({ indicator, dataPoint })

/** The city's next submission, with the same people, in which what was said of broadband can be carried forward. */
async function setNextYear({ cityId, coordinator, contributor, assessor }: Scene): Promise<string> {
  const submissionId = await must(startSubmission(coordinator, { kind: 'report', cityId, cycleId: otherCycleId }))
  await must(saveReadings(coordinator, { submissionId, inputs: { households: 40_000 }, readings: [], door: 'form' }))
  await db().task.create({ data: { submissionId, assigneeId: contributor.id, scope: broadband.indicator } })
  await db().reviewAssignment.create({
    data: { submissionId, assessorId: assessor.id, declaredAt: new Date() },
  })
  return submissionId
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
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    setUserDisabled (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    createCity (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    addMember (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    openCycle (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    startSubmission (draft)
      done       coordinator, admin
      forbidden  contributor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    startTranscription (draft)
      done       admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    saveReadings (draft)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    saveReadings outside the tasks (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    saveReadings of a shared input (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    carryForward (published)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    to see a submission (draft)
      done       contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    assignTask (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    removeTask (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    invite (draft)
      done       coordinator, admin
      forbidden  contributor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    revokeInvitation (draft)
      done       coordinator, admin
      forbidden  contributor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    addLink (draft)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    addLink outside the tasks (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    addFile (draft)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    removeEvidence (draft)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    writeComment (in-review)
      done       contributor, coordinator, lead assessor
      forbidden  admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    justify (draft)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    justify after handing in (submitted)
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
      conflict   contributor, coordinator
    submit (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    withdraw (submitted)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    assignAssessor (submitted)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    unassignAssessor (submitted)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    declare (submitted)
      done       assigned assessor, assigned reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, second reader, lead, but of the city
    declare a conflict (submitted)
      done       assigned assessor, assigned reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, second reader, lead, but of the city
    startReview (submitted)
      done       assigned assessor, lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned reader, second reader, lead, but of the city
    decide (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    acceptClean (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    undecide (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    answerQuestion (in question)
      done       contributor, coordinator
      forbidden  lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    answerQuestion outside the tasks (in question)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    readSecond (in-review)
      done       second reader
      forbidden  contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, lead, but of the city
    settle (differing)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    returnToCity (in-review)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    completeReview (verified values)
      done       lead assessor
      forbidden  contributor, coordinator, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    publishProvisional (in-review)
      done       lead assessor, admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    publish (verified)
      done       lead assessor, admin
      forbidden  contributor, coordinator
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    correct (published)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    qualifyAssessor too early (published)
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
      conflict   admin
    "
  `)
}, 240_000)
