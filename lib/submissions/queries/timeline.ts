import 'server-only'
import type { AuditEvent } from '@/lib/audit/events'
import { db } from '@/lib/db/client'

/** What one person did to a submission: one event, or a day's saves through one door taken together. */
export type TimelineRow = {
  at: Date
  by: string | null
  type: AuditEvent['type']
  detail: Record<string, unknown>
  /** How many saves are taken together; 1 for everything else. */
  times: number
}

const most = 200

/**
 * Who did what and when, latest first, at most 200 rows. A form saves after every field, so the saves of one person
 * through one door on one day are one row, whose numbers are summed.
 */
export const listTimeline = (submissionId: string): Promise<TimelineRow[]> =>
  db().$queryRaw<TimelineRow[]>`
    WITH event AS (
      SELECT *, type = 'readings.saved' AS folds FROM "AuditEvent" WHERE "submissionId" = ${submissionId}::uuid
    )
    SELECT max(event.at) AS at, "User".name AS by, event.type, count(*)::int AS times,
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
