/**
 * Plants a figure and a word of its own in every state that the public must not see, through the product's own commands,
 * and prints what was planted as JSON. Run on a seeded database, for the test that crawls everything public afterwards.
 */
import { declineChallenge, raiseChallenge } from '@/lib/challenges/commands'
import { createCity } from '@/lib/cities/commands'
import { writeComment } from '@/lib/comments/commands'
import { db } from '@/lib/db/client'
import { addLink } from '@/lib/evidence/commands'
import { invite } from '@/lib/invitations/commands'
import { createProgramme, setParticipation } from '@/lib/pilots/commands'
import type { Actor } from '@/lib/policy/policy'
import { completeReview, decide, returnToCity, startReview } from '@/lib/reviews/commands'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { publish } from '@/lib/scorecards/commands'
import { correct } from '@/lib/scorecards/commands/correct'
import { saveReadings, startSubmission, submit } from '@/lib/submissions/commands'
import type { ReadingEntry } from '@/lib/submissions/schemas'
import { actorOf, makeMember, makeUser, must } from './cast'

const pm25 = { indicator: 'EN: EN: AQ: 1C', dataPoint: 'pm25' }
const input = 'EN: EN: AQ: 1C/pm25'

/** A figure nobody reports, with enough digits that it is found in whatever way it is written. */
const figures = {
  draft: 730011.25,
  submitted: 730022.25,
  'in-review': 730033.25,
  returned: 730044.25,
  verified: 730055.25,
  refused: 730066.25,
  correction: 730077.25,
  transcription: 730088.25,
}
type State = keyof typeof figures
/** What readers write about what is published: waiting to be looked at, and declined with a reason. */
const challenged = ['challenge-received', 'challenge-declined', 'challenge-reason'] as const
const wordOf = (state: State | (typeof challenged)[number]) => `zqmark${state.replaceAll('-', '')}`

async function plant(): Promise<void> {
  const { id } = await db().user.findFirstOrThrow({ where: { role: 'admin', email: 'admin@citymark.example' } })
  const admin = await actorOf(id)
  const cycle = await db().reportingCycle.findFirstOrThrow({ where: { year: 2025 } })
  for (const state of ['draft', 'submitted', 'in-review', 'returned', 'verified', 'refused'] as const)
    await plantReport(admin, cycle.id, state)
  await plantTranscription(admin, cycle.id, 'transcription')
  await plantCorrection(admin, cycle.id)
  await plantChallenges(admin)
  await plantProgramme(admin)
  const words = [...(Object.keys(figures) as State[]), ...challenged].map(wordOf)
  console.log(JSON.stringify({ figures: Object.values(figures), words, cities: ['markerton'] }))
}

const cityFor = (admin: Actor, state: State, name: string) =>
  must(
    createCity(admin, {
      slug: `${name}-${state}`,
      name: `${name[0]?.toUpperCase()}${name.slice(1)} ${state}`,
      country: 'NO',
    }),
  )

/** A refused value is shown as refused, with its remarks; so its words are public and only its figure is not. */
const readingFor = (state: State): ReadingEntry => {
  const text = state === 'refused' ? null : wordOf(state)
  return { ...pm25, state: 'value', note: text, source: text, origin: text }
}

async function plantReport(admin: Actor, cycleId: string, state: State): Promise<void> {
  const cityId = await cityFor(admin, state, state === 'refused' ? 'openton' : 'markerton')
  const coordinator = await makeMember(admin, cityId, 'coordinator')
  const assessor = await makeUser(admin, 'assessor')
  const submissionId = await must(startSubmission(coordinator, { kind: 'report', cityId, cycleId }))
  const readings = [readingFor(state)]
  await must(saveReadings(coordinator, { submissionId, inputs: { [input]: figures[state] }, readings, door: 'form' }))
  await must(writeComment(coordinator, { submissionId, ...pm25, text: wordOf(state) }))
  await must(
    addLink(coordinator, { submissionId, ...pm25, url: `https://${wordOf(state)}.example/`, place: wordOf(state) }),
  )
  await must(invite(coordinator, { cityId, email: `${wordOf(state)}@city.example`, role: 'contributor' }))
  if (state === 'draft') return
  await must(submit(coordinator, submissionId))
  if (state === 'submitted') return
  await must(assignAssessor(admin, submissionId, assessor.id))
  await must(startReview(assessor, submissionId))
  if (state === 'in-review') return
  if (state === 'returned') return void (await must(returnToCity(assessor, { submissionId, reason: wordOf(state) })))
  const { revision } = await db().reading.findFirstOrThrow({ where: { submissionId, ...pm25 } })
  const refusal = { verdict: 'not-verified', code: 'wrong-unit', reason: 'Given in another unit' } as const
  const decision = state === 'refused' ? refusal : ({ verdict: 'verified' } as const)
  await must(decide(assessor, { submissionId, decisions: [{ ...pm25, revision, ...decision }] }))
  await must(completeReview(assessor, submissionId))
  if (state === 'refused') await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'verified' }))
}

async function plantTranscription(
  admin: Actor,
  cycleId: string,
  state: State,
  value = figures[state],
): Promise<string> {
  const cityId = await cityFor(admin, state, state === 'correction' ? 'openton' : 'markerton')
  const start = { kind: 'transcription', cityId, cycleId, basisNote: 'A printed report' } as const
  const submissionId = await must(startSubmission(admin, start))
  const words = value === figures[state] ? readingFor(state) : { ...pm25, state: 'value' as const }
  await must(saveReadings(admin, { submissionId, readings: [{ ...words, value }], door: 'transcription' }))
  return submissionId
}

/** Published with a harmless figure; then a correction with the planted one is begun and not published. */
async function plantCorrection(admin: Actor, cycleId: string): Promise<void> {
  const submissionId = await plantTranscription(admin, cycleId, 'correction', 12)
  await must(publish(admin, { submissionId, benchmarkSet: 'reference', basis: 'transcribed' }))
  await must(correct(admin, { submissionId, note: wordOf('correction') }))
  const readings = [{ ...readingFor('correction'), value: figures.correction }]
  await must(saveReadings(admin, { submissionId, readings, door: 'transcription' }))
}

async function plantChallenges(admin: Actor): Promise<void> {
  const about = { city: 'openton-correction', edition: '2025', value: 'en-en-aq-1c-pm25' }
  for (const name of ['challenge-received', 'challenge-declined'] as const) {
    const word = wordOf(name)
    await must(
      raiseChallenge({ ...about, text: `${word} is what I measured`, source: `https://${word}.example/` }, null),
    )
  }
  const { id: challengeId } = await db().challenge.findFirstOrThrow({
    where: { text: { startsWith: wordOf('challenge-declined') } },
  })
  await must(declineChallenge(admin, { challengeId, reason: wordOf('challenge-reason') }))
}

/** Of cities that have published and of cities that have not. */
async function plantProgramme(admin: Actor): Promise<void> {
  const told = { slug: 'openton-pilot', name: 'Openton pilot', description: 'Some publish, some do not', since: 2020 }
  const programmeId = await must(createProgramme(admin, told))
  const cities = await db().city.findMany({ where: { slug: { contains: 'ton-' }, fictional: false } })
  for (const { id: cityId } of cities)
    await must(setParticipation(admin, { programmeId, cityId, joinedIn: 2024, leftIn: null }))
}

try {
  await plant()
} finally {
  await db().$disconnect()
}
