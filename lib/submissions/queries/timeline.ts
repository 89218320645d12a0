import 'server-only'
import type { AuditEvent } from '@/lib/audit/events'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/policy/policy'

/** What one person did to a submission: one event, or a day's saves through one door taken together. */
export type TimelineRow = {
  at: Date
  /** Who of the city did it, by name; others by their role. Null for what nobody did. */
  by: { name: string; role: Role } | null
  type: ToldToCity
  detail: Record<string, unknown>
  /** How many saves are taken together; 1 for everything else. */
  times: number
}

const most = 200

/** What a city may read of its own submission. What passes between assessors and administrators is not among it. */
export const toldToCity = [
  'submission.started',
  'submission.moved',
  'readings.saved',
  'sheet.imported',
  'sheet.undone',
  'task.assigned',
  'task.removed',
  'evidence.added',
  'evidence.removed',
  'comment.written',
  'value.justified',
  'readings.decided',
  'question.answered',
  'scorecard.published',
] as const satisfies AuditEvent['type'][]
export type ToldToCity = (typeof toldToCity)[number]

/**
 * Who did what and when, latest first, at most 200 rows. A form saves after every field, so the saves of one person
 * through one door on one day are one row, whose numbers are summed.
 */
export const listTimeline = (submissionId: string): Promise<TimelineRow[]> =>
  db().$queryRaw<TimelineRow[]>`
    WITH event AS (
      SELECT *, type = 'readings.saved' AS folds FROM "AuditEvent"
      WHERE "submissionId" = ${submissionId}::uuid AND type = ANY (${[...toldToCity]})
    )
    SELECT max(event.at) AS at,
      CASE WHEN "User".id IS NOT NULL THEN jsonb_build_object('name', "User".name, 'role', "User".role) END AS by, event.type, count(*)::int AS times,
      CASE WHEN folds
        THEN jsonb_build_object('door', max(event.detail->>'door'),
          'readings', sum((event.detail->>'readings')::int), 'inputs', sum((event.detail->>'inputs')::int))
        ELSE (array_agg(event.detail))[1]
      END AS detail
    FROM event LEFT JOIN "User" ON "User".id = event."actorId"
    GROUP BY folds, "User".id, event.type, CASE WHEN folds THEN 0 ELSE event.id END,
      CASE WHEN folds THEN date_trunc('day', event.at AT TIME ZONE 'UTC') END,
      CASE WHEN folds THEN event.detail->>'door' END
    ORDER BY max(event.at) DESC, max(event.id) DESC LIMIT ${most}`
