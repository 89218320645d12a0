/** Every command of administration and of a city × every person × their own or another city, against real rows. */
import { expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { writeComment } from '@/lib/comments/commands'
import { openCycle } from '@/lib/cycles/commands'
import { db } from '@/lib/db/client'
import { addFile, addLink, removeEvidence } from '@/lib/evidence/commands'
import { getFramework } from '@/lib/frameworks/registry'
import { invite, revokeInvitation } from '@/lib/invitations/commands'
import { justify } from '@/lib/justifications/commands'
import { done, notFound } from '@/lib/outcome'
import { saveReadings, startSubmission, submit, withdraw } from '@/lib/submissions/commands'
import { carryForward } from '@/lib/submissions/commands/carry-forward'
import { requireSubmission } from '@/lib/submissions/queries'
import { assignTask, removeTask } from '@/lib/tasks/commands'
import { addMember, createUser, setUserDisabled } from '@/lib/users/commands'
import { broadband, lifeExpectancy, must } from './support/cast'
import { answersOf, gather, type Scene, type Tries } from './support/everybody'

const entry = { ...broadband, value: 41 }
const key = `${broadband.indicator}/${broadband.dataPoint}`
const pointOf = ({ submissionId }: Scene) => {
  const { indicator, dataPoint } = broadband
  return { submissionId, indicator, dataPoint }
}
const elsewherePoint = { indicator: lifeExpectancy.indicator, dataPoint: lifeExpectancy.dataPoint }
const rule = getFramework().checks[0]?.id ?? ''
let serial = 0
const newEmail = () => `invited-${++serial}@citymark.example`

const commands: Tries = {
  createUser: [
    'draft',
    (actor) =>
      createUser(actor, { email: `n${++serial}@citymark.example`, name: 'N', role: 'official', password: null }),
  ],
  setUserDisabled: [
    'draft',
    (actor, { unassigned, admin }) =>
      setUserDisabled(actor, actor.id === unassigned.id ? admin.id : unassigned.id, true),
  ],
  createCity: ['draft', (actor) => createCity(actor, { slug: `n-${++serial}`, name: 'N', country: 'NO' })],
  addMember: [
    'draft',
    (actor, { cityId, stranger }) => addMember(actor, { userId: stranger.id, cityId, role: 'contributor' }),
  ],
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
    (actor, { cityId, otherCycleId }) => startSubmission(actor, { kind: 'report', cityId, cycleId: otherCycleId }),
  ],
  startTranscription: [
    'draft',
    (actor, { cityId, otherCycleId }) =>
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
    async (actor, scene) => carryForward(actor, { submissionId: await nextYear(scene), what: [key] }),
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
    async (actor, { cityId, admin }) => {
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
}

/** The city's next submission, with the same people, in which what was said of broadband can be carried forward. */
async function nextYear({ cityId, coordinator, contributor, assessor, otherCycleId }: Scene): Promise<string> {
  const there = await db().submission.findFirst({ where: { cityId, cycleId: otherCycleId }, select: { id: true } })
  if (there) return there.id
  const submissionId = await must(startSubmission(coordinator, { kind: 'report', cityId, cycleId: otherCycleId }))
  await must(saveReadings(coordinator, { submissionId, inputs: { households: 40_000 }, readings: [], door: 'form' }))
  await db().task.create({ data: { submissionId, assigneeId: contributor.id, scope: broadband.indicator } })
  await db().reviewAssignment.create({
    data: { submissionId, assessorId: assessor.id, declaredAt: new Date() },
  })
  return submissionId
}

test('every command of a city × every person × own or other city answers as agreed', async () => {
  expect(await answersOf(await gather(), commands)).toMatchInlineSnapshot(`
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
    "
  `)
}, 600_000)
