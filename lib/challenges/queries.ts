import 'server-only'
import { db } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { findDataPoint } from '@/lib/frameworks/rules'
import { type Actor, can, type Role } from '@/lib/policy/policy'
import { editionPath, valueSlug } from '@/lib/scorecards/edition'
import { keyOf } from '@/lib/scorecards/series/standing'
import { resourceOf } from '@/lib/submissions/resource'
import { publicationSelect } from './store'
import type { OwnChallenge, PublicChallenge } from './types'
import { availableEvents, type ChallengeState, openStates, publicStates } from './workflow'

/** The challenges to one data point in all versions of a city's year that the public may read, oldest first. */
export async function listPublicChallenges(of: {
  slug: string
  year: number
  indicator: string
  dataPoint: string
}): Promise<PublicChallenge[]> {
  const { slug, year, indicator, dataPoint } = of
  const rows = await db().challenge.findMany({
    where: { indicator, dataPoint, state: { in: [...publicStates] }, publication: { year, city: { slug } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      createdAt: true,
      text: true,
      source: true,
      answer: true,
      answeredAt: true,
      answeredAs: true,
      publication: { select: { version: true } },
    },
  })
  return rows.map(({ id, createdAt, text, source, publication, ...row }) => ({
    id,
    at: createdAt,
    version: publication.version,
    text,
    source,
    answer: answerOf(row),
  }))
}

/** The data points of a city's year, as `indicator/dataPoint`, to which the public may read a challenge. */
export async function listChallenged(slug: string, year: number): Promise<ReadonlySet<string>> {
  const rows = await db().challenge.findMany({
    where: { state: { in: [...publicStates] }, publication: { year, city: { slug } } },
    distinct: ['indicator', 'dataPoint'],
    select: { indicator: true, dataPoint: true },
  })
  return new Set(rows.map(keyOf))
}

/** Of those that wait for nothing. */
const most = 200

/** The challenges that somebody looks after: all that wait for this person, then the latest 200 others; each the newest first. */
export async function listChallenges(actor: Actor): Promise<OwnChallenge[]> {
  const [open, over] = await Promise.all([
    readChallenges(actor, { in: [...openStates] }),
    readChallenges(actor, { notIn: [...openStates] }, most),
  ])
  const [waiting, others] = [open.filter(waits), [...open.filter((each) => !waits(each)), ...over]]
  return [...waiting, ...others.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most)]
}

const waits = ({ events }: OwnChallenge) => events.length > 0

async function readChallenges(
  actor: Actor,
  state: { in: string[] } | { notIn: string[] },
  take?: number,
): Promise<OwnChallenge[]> {
  const rows = await db().challenge.findMany({
    where: { state, publication: mine(actor) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(take === undefined ? {} : { take }),
    select: {
      id: true,
      createdAt: true,
      indicator: true,
      dataPoint: true,
      state: true,
      text: true,
      source: true,
      reason: true,
      answer: true,
      answeredAt: true,
      answeredAs: true,
      publication: {
        select: {
          ...publicationSelect,
          year: true,
          version: true,
          framework: true,
          edition: true,
          city: { select: { name: true, slug: true } },
        },
      },
    },
  })
  return rows.flatMap((row): OwnChallenge[] => {
    const { id, createdAt, text, source, reason, publication } = row
    const { city, year, version, framework, edition } = publication
    const resource = resourceOf(publication.cityId, publication.submission.assignments)
    if (!can(actor, 'challenge.view', resource)) return []
    const found = findDataPoint(getFramework(framework, edition), `${row.indicator}/${row.dataPoint}`)
    if (!found) return []
    const { indicator, dataPoint } = found
    const state = row.state as ChallengeState
    return [
      {
        id,
        at: createdAt,
        version,
        text,
        source,
        reason,
        state,
        answer: answerOf(row),
        city: city.name,
        year,
        name: indicator.dataPoints.length > 1 ? `${indicator.name}: ${dataPoint.name}` : indicator.name,
        path: `${editionPath(city.slug, { year, version })}/${valueSlug({ slug: indicator.slug, dataPoint: dataPoint.id })}`,
        events: availableEvents(state, (permission) => can(actor, permission, resource)),
      },
    ]
  })
}

/** How many challenges wait for this person: to be looked at, or to be answered. */
export async function countWaitingChallenges(actor: Actor): Promise<number> {
  const state = actor.role === 'admin' ? 'received' : 'shown'
  return db().challenge.count({ where: { state, publication: mine(actor) } })
}

/** Whose challenges a person looks after; the policy is asked about each all the same. */
function mine(actor: Actor) {
  if (actor.role === 'admin') return {}
  if (actor.role === 'official') return { cityId: { in: actor.memberships.map(({ cityId }) => cityId) } }
  const lead = { assessorId: actor.id, part: 'lead', declaredAt: { not: null } }
  const own = actor.memberships.map(({ cityId }) => cityId)
  return { cityId: { notIn: own }, submission: { assignments: { some: lead } } }
}

type Answered = { answer: string | null; answeredAt: Date | null; answeredAs: string | null }

const answerOf = ({ answer, answeredAt, answeredAs }: Answered): PublicChallenge['answer'] =>
  answer === null || answeredAt === null ? null : { text: answer, at: answeredAt, as: answeredAs as Role }
