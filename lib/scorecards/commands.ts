import 'server-only'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { type Complaint, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { readInputs } from '@/lib/submissions/input-store'
import { type Held, hold, move } from '@/lib/submissions/move'
import { applyInputs } from '@/lib/submissions/plan-inputs'
import { readAll } from '@/lib/submissions/store'
import type { SubmissionEvent } from '@/lib/submissions/workflow'
import { canonical } from './canonical'
import { type Freeze, freeze } from './freeze'
import type { Scorecard } from './schema'
import { insertPublication, latestOf } from './store'
import { readReviews } from './store/reviews'

export type Publish = { submissionId: string; benchmarkSet: string; basis: Scorecard['basis'] }

const events: Record<Scorecard['basis'], SubmissionEvent> = {
  verified: 'publish',
  provisional: 'publish-provisional',
  transcribed: 'publish-transcription',
}

/**
 * Publishes a submission: computes the scorecard on the server, freezes it with edition, benchmark set and the hash of
 * the city's publication before it, and files its values for comparison, in one transaction. A second publication of a
 * year is a new version; the old one stays. Refuses: not found; forbidden; a basis that does not fit the state of the
 * submission (conflict). Answers the scorecard as the public sees it.
 */
export async function publish(
  actor: Actor,
  { submissionId, benchmarkSet, basis }: Publish,
): Promise<Outcome<Scorecard>> {
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'publication.publish', held.resource)) return forbidden
    const framework = getFramework(held.framework, held.edition)
    if (!framework.benchmarkSets.has(benchmarkSet)) return invalid([unknownSet(framework, benchmarkSet)])
    const moved = await move(tx, actor, held, events[basis])
    if (!moved.ok) return moved
    const scorecard = await compute(tx, held, framework, { benchmarkSet, basis })
    const { contentHash, ...document } = scorecard
    const ids = { cityId: held.cityId, submissionId, publishedById: actor.id }
    const publicationId = await insertPublication(tx, ids, scorecard, canonical(document))
    const { year, version } = scorecard
    const detail = { basis, year, version, contentHash }
    await record(tx, actor.id, {
      type: 'scorecard.published',
      cityId: held.cityId,
      submissionId,
      publicationId,
      detail,
    })
    return done(scorecard)
  })
}

const unknownSet = (framework: Framework, found: string): Complaint => ({
  where: 'benchmark set',
  found,
  expected: `one of ${[...framework.benchmarkSets.keys()].join(', ')}`,
})

type Wanted = Pick<Freeze, 'benchmarkSet' | 'basis'>

const compute = async (tx: Tx, held: Held, framework: Framework, wanted: Wanted): Promise<Scorecard> => {
  // The city's row is the lock of its chain: two publications of one city stand one after the other.
  await tx.$queryRaw`SELECT 1 FROM "City" WHERE id = ${held.cityId}::uuid FOR UPDATE`
  const city = await tx.city.findUniqueOrThrow({ where: { id: held.cityId }, omit: { id: true, createdAt: true } })
  const { changeNote } = await tx.submission.findUniqueOrThrow({
    where: { id: held.id },
    select: { changeNote: true },
  })
  const latest = await latestOf(tx, held.cityId, held.year)
  return freeze({
    ...wanted,
    framework,
    city,
    year: held.year,
    version: latest.version + 1,
    basisNote: held.basisNote,
    ...(changeNote === null ? {} : { changeNote }),
    publishedAt: new Date().toISOString(),
    previousHash: latest.contentHash,
    readings: await readAll(tx, held.id),
    inputs: applyInputs(await readInputs(tx, held.id), []),
    reviews: await readReviews(tx, held.id),
  })
}
