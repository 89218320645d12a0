/** Every command on a reader's challenge × every person × own or other city, against real rows. */
import { expect, test } from 'vitest'
import { answerChallenge, declineChallenge, showChallenge } from '@/lib/challenges/commands'
import { listChallenges } from '@/lib/challenges/queries'
import { db } from '@/lib/db/client'
import { done, notFound } from '@/lib/outcome'
import { publish } from '@/lib/scorecards/commands'
import { broadband, must } from './support/cast'
import { answersOf, gather, type Scene, type Tries } from './support/everybody'

/** A challenge to a value of the scene's city, in this state. */
async function challengeIn({ admin, submissionId }: Scene, state: 'received' | 'shown'): Promise<string> {
  const { indicator, dataPoint } = broadband
  const published = { submissionId, benchmarkSet: 'reference', basis: 'provisional' } as const
  const known = await db().publication.findFirst({ where: { submissionId }, select: { id: true } })
  if (!known) await must(publish(admin, published))
  const { id: publicationId } = known ?? (await latest(submissionId))
  const said = { publicationId, indicator, dataPoint, text: 'It is wrong.', source: 'A yearbook' }
  const { id } = await db().challenge.create({
    data: { ...said, state, shownAt: state === 'shown' ? new Date() : null },
  })
  return id
}
const latest = (submissionId: string) => db().publication.findFirstOrThrow({ where: { submissionId } })

const commands: Tries = {
  'to see a challenge': [
    'in-review',
    async (actor, scene) => {
      const id = await challengeIn(scene, 'received')
      return (await listChallenges(actor)).some((each) => each.id === id) ? done(null) : notFound
    },
  ],
  showChallenge: [
    'in-review',
    async (actor, scene) => showChallenge(actor, { challengeId: await challengeIn(scene, 'received') }),
  ],
  declineChallenge: [
    'in-review',
    async (actor, scene) =>
      declineChallenge(actor, { challengeId: await challengeIn(scene, 'received'), reason: 'not about it' }),
  ],
  'declineChallenge of one that is shown': [
    'in-review',
    async (actor, scene) =>
      declineChallenge(actor, { challengeId: await challengeIn(scene, 'shown'), reason: 'not about it' }),
  ],
  answerChallenge: [
    'in-review',
    async (actor, scene) =>
      answerChallenge(actor, { challengeId: await challengeIn(scene, 'shown'), answer: 'It is right.' }),
  ],
}

test('every command on a challenge × every person × own or other city answers as agreed', async () => {
  expect(await answersOf(await gather(), commands)).toMatchInlineSnapshot(`
    "
    to see a challenge (in-review)
      done       contributor, coordinator, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    showChallenge (in-review)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    declineChallenge (in-review)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    declineChallenge of one that is shown (in-review)
      done       admin
      forbidden  contributor, coordinator, lead assessor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    answerChallenge (in-review)
      done       coordinator, lead assessor, admin
      forbidden  contributor
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    "
  `)
}, 600_000)
