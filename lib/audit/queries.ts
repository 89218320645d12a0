import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/lib/db/client'
import type { TimelineFilter } from '@/lib/timeline/filter'
import { type EventType, typesOf } from '@/lib/timeline/kinds'
import type { Doer, TimelineRow } from '@/lib/timeline/rows'

type Row = Omit<TimelineRow, 'id'> & { id: bigint }

/**
 * The events of a submission, latest first: those of a group, a person, a data point and days (UTC) that `filter` names,
 * at most `most` of them. `scope` is what a task on the data point may be called: its indicator or its category.
 */
export async function listEvents(
  submissionId: string,
  filter: TimelineFilter,
  most: number,
  scopes: readonly string[] = [],
): Promise<TimelineRow[]> {
  const { group, person, about, from, to, before } = filter
  const office = person === 'assessor' || person === 'admin'
  const all = Prisma.sql`TRUE`
  const rows = await db().$queryRaw<Row[]>`
    SELECT event.id, event.at, event.type, event.detail, ${person_('by')} AS by, ${person_('whom')} AS whom
    FROM "AuditEvent" event
    LEFT JOIN "User" by ON by.id = event."actorId"
    LEFT JOIN "User" whom
      ON whom.id = coalesce(event.detail->>'assigneeId', event.detail->>'assessorId', event.detail->>'userId')::uuid
    WHERE event."submissionId" = ${submissionId}::uuid AND event.type = ANY (${typesOf(group)})
      AND ${before === null ? all : Prisma.sql`event.id < ${BigInt(before)}`}
      AND ${from === null ? all : Prisma.sql`event.at >= ${from}::date`}
      AND ${to === null ? all : Prisma.sql`event.at < ${to}::date + 1`}
      AND ${person === null ? all : office ? Prisma.sql`by.role = ${person}` : Prisma.sql`by.id = ${person}::uuid`}
      AND ${about === null ? all : isAbout(about, scopes)}
    ORDER BY event.id DESC LIMIT ${most}`
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

const person_ = (table: 'by' | 'whom') => {
  const user = Prisma.raw(table)
  return Prisma.sql`CASE WHEN ${user}.id IS NULL THEN NULL
    ELSE jsonb_build_object('id', ${user}.id, 'name', ${user}.name, 'role', ${user}.role) END`
}

const isAbout = (key: string, scopes: readonly string[]) => Prisma.sql`(event.detail->>'about' = ${key}
  OR jsonb_exists(event.detail->'questions', ${key}) OR jsonb_exists(event.detail->'keys', ${key})
  OR event.detail->>'scope' = ANY (${[...scopes]}))`

/** Everybody who has done something in a submission, by name. */
export const listDoers = (submissionId: string): Promise<Doer[]> =>
  db().$queryRaw<Doer[]>`
    SELECT id, name, role FROM "User"
    WHERE id IN (SELECT "actorId" FROM "AuditEvent" WHERE "submissionId" = ${submissionId}::uuid)
    ORDER BY name, id`

/** What anybody may know of how a year was checked, in the order in which it happened; of nobody a name, of nothing a value. */
export type PublicEvent =
  | { at: Date; type: 'handed-in' | 'review-began' | 'review-ended' }
  | { at: Date; type: 'published'; version: number; basis: string; changeNote: string | null }

export type Checking = {
  events: PublicEvent[]
  /** How many questions assessors asked, and how many times the city answered. */
  questions: { asked: number; answered: number }
  /** Values that a second assessor read; differences that were settled. */
  second: { read: number; settled: number }
}

/**
 * How the publications of a submission were checked, up to version `version`: what has happened since is not public. Null
 * when there is no such publication.
 */
export async function listPublicEvents(publication: {
  slug: string
  year: number
  version: number
}): Promise<Checking | null> {
  const { slug, year, version } = publication
  const last = await db().auditEvent.findFirst({
    where: { type: 'scorecard.published', publication: { city: { slug }, year, version } },
    select: { id: true, submissionId: true },
  })
  if (!last?.submissionId) return null
  const rows = await db().auditEvent.findMany({
    where: { submissionId: last.submissionId, id: { lte: last.id }, type: { in: [...publicTypes] } },
    orderBy: { id: 'asc' },
    select: { at: true, type: true, detail: true, publication: { select: { changeNote: true } } },
  })
  const details = (type: EventType) =>
    rows.filter((row) => row.type === type).map(({ detail }) => detail as Record<string, unknown>)
  return {
    events: rows.flatMap(tell),
    questions: {
      asked: details('readings.decided').reduce((sum, { asked }) => sum + Number(asked), 0),
      answered: details('question.answered').length,
    },
    second: { read: details('review.second-read').length, settled: details('review.settled').length },
  }
}

const publicTypes = [
  'submission.moved',
  'scorecard.published',
  'readings.decided',
  'question.answered',
  'review.second-read',
  'review.settled',
] as const satisfies EventType[]

type PublicRow = { at: Date; type: string; detail: unknown; publication: { changeNote: string | null } | null }

function tell({ at, type, detail, publication }: PublicRow): PublicEvent[] {
  const { event, version, basis } = detail as { event?: string; version?: number; basis?: string }
  const changeNote = publication?.changeNote ?? null
  if (type === 'scorecard.published')
    return [{ at, type: 'published', version: version ?? 1, basis: basis ?? '', changeNote }]
  if (event === 'submit') return [{ at, type: 'handed-in' }]
  if (event === 'start-review') return [{ at, type: 'review-began' }]
  if (event === 'complete-review') return [{ at, type: 'review-ended' }]
  return []
}
