import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { ReviewView } from '../schema'

/**
 * How every reported value of a submission was looked at, by "<code>/<data point id>": when it was decided, at what depth,
 * after how many questions, with how much evidence. Values accepted together were written in one statement, and so carry
 * one time; a second reader counts where they read the figure as it stands. Transcribed values are not reviewed.
 */
export async function readReviews(tx: Tx, submissionId: string): Promise<Map<string, ReviewView>> {
  const rows = await tx.$queryRaw<(ReviewView & { key: string })[]>`
    WITH reading AS (
      SELECT * FROM "Reading"
      WHERE "submissionId" = ${submissionId}::uuid AND state = 'value' AND verification <> 'transcribed'
    ), ruling AS (
      SELECT history.id, "readingId", at, "byId", after->>'verification' AS verdict
      FROM "ReadingHistory" history JOIN reading ON reading.id = "readingId" WHERE door = 'review'
    ), verdict AS (
      SELECT DISTINCT ON ("readingId") "readingId", at, "byId" FROM ruling ORDER BY "readingId", id DESC
    ), together AS (
      SELECT at, "byId" FROM ruling WHERE verdict = 'verified' GROUP BY at, "byId" HAVING count(*) > 1
    )
    SELECT reading.indicator || '/' || reading."dataPoint" AS key,
      to_char(verdict.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "on",
      CASE
        WHEN verdict.at IS NULL THEN NULL
        WHEN second.value IS NOT NULL THEN 'twice'
        WHEN together.at IS NOT NULL THEN 'together'
        ELSE 'alone'
      END AS depth,
      (SELECT count(*)::int FROM ruling WHERE "readingId" = reading.id AND ruling.verdict = 'in-question') AS questions,
      (SELECT count(*)::int FROM "Evidence" evidence WHERE evidence."submissionId" = reading."submissionId"
        AND evidence.indicator = reading.indicator AND evidence."dataPoint" = reading."dataPoint"
        AND "removedAt" IS NULL) AS evidence
    FROM reading
    LEFT JOIN verdict ON verdict."readingId" = reading.id AND reading.verification IN ('verified', 'not-verified')
    LEFT JOIN together ON reading.verification = 'verified' AND together.at = verdict.at AND together."byId" = verdict."byId"
    LEFT JOIN "SecondDecision" second ON second."submissionId" = reading."submissionId"
      AND second.indicator = reading.indicator AND second."dataPoint" = reading."dataPoint" AND second.value = reading.value`
  return new Map(rows.map(({ key, ...review }) => [key, review]))
}
