/** What an administrator decides about reviews, and what they are shown for it × every person, against real rows. */
import { expect, test } from 'vitest'
import { setSecondShare } from '@/lib/cycles/commands'
import { db } from '@/lib/db/client'
import { chooseMail } from '@/lib/mail/commands/choose'
import { retryMail } from '@/lib/mail/commands/retry'
import { getOutbox } from '@/lib/mail/queries'
import { done, notFound } from '@/lib/outcome'
import { changeProgramme, createProgramme, removeCity, setParticipation } from '@/lib/pilots/commands'
import { getAppointment, listAssessors } from '@/lib/reviews/queries/assessors'
import { answersOf, gather, type Tries } from './support/everybody'

let serial = 0
const told = { name: 'Try it', description: 'Cities that try it', since: 2020 }
const programmeWith = async (cityId: string): Promise<string> => {
  const cities = { create: { cityId, joinedIn: 2021 } }
  const { id } = await db().programme.create({ data: { ...told, slug: `try-it-${++serial}`, cities } })
  return id
}
const commands: Tries = {
  setSecondShare: [
    'draft',
    (actor, { otherCycleId }) => setSecondShare(actor, { cycleId: otherCycleId, secondShare: ++serial / 100 }),
  ],
  createProgramme: ['draft', (actor) => createProgramme(actor, { ...told, slug: `new-${++serial}` })],
  changeProgramme: [
    'draft',
    async (actor, { cityId }) => changeProgramme(actor, { ...told, programmeId: await programmeWith(cityId) }),
  ],
  setParticipation: [
    'draft',
    async (actor, { cityId }) =>
      setParticipation(actor, { programmeId: await programmeWith(cityId), cityId, joinedIn: 2022, leftIn: null }),
  ],
  removeCity: ['draft', async (actor, { cityId }) => removeCity(actor, await programmeWith(cityId), cityId)],
  chooseMail: ['draft', (actor) => chooseMail(actor, { pace: 'daily', wanted: [], locale: 'en-GB' })],
  retryMail: [
    'draft',
    async (actor, { coordinator }) => {
      const written = { recipient: 'x@citymark.example', subject: 'x', text: 'x', claimedAt: new Date() }
      const { id } = await db().mail.create({ data: { userId: coordinator.id, state: 'failed', ...written } })
      return retryMail(actor, String(id))
    },
  ],
  'to see the outbox': ['draft', async (actor) => ((await getOutbox(actor, null, null)) ? done(null) : notFound)],
  'to see who may be assigned': [
    'submitted',
    async (actor, { submissionId }) => ((await getAppointment(actor, submissionId)) ? done(null) : notFound),
  ],
  'to see the assessors': ['draft', async (actor) => ((await listAssessors(actor)).length > 0 ? done(null) : notFound)],
}

test('everything of the office × every person answers as agreed', async () => {
  expect(await answersOf(await gather(), commands)).toMatchInlineSnapshot(`
    "
    setSecondShare (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    createProgramme (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    changeProgramme (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    setParticipation (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    removeCity (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    chooseMail (draft)
      done       official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city, admin
    retryMail (draft)
      done       admin
      forbidden  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    to see the outbox (draft)
      done       admin
      not-found  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    to see who may be assigned (submitted)
      done       admin
      not-found  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    to see the assessors (draft)
      done       admin
      not-found  official of no city, coordinator elsewhere, contributor, coordinator, assessor, assigned assessor, assigned reader, lead assessor, second reader, lead, but of the city
    "
  `)
}, 600_000)
