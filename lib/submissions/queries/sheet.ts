import 'server-only'
import { db } from '@/lib/db/client'
import { readInputs } from '../input-store'
import { fewestPeers } from '../sheet'
import { readAll } from '../store'

/** Everything a submission says, with revisions. For pages that have checked that the person may see it. */
export async function getRecord(submissionId: string) {
  const [inputs, readings] = await Promise.all([readInputs(db(), submissionId), readAll(db(), submissionId)])
  return { inputs, readings }
}

/**
 * What other cities publish (each its latest), ascending, by data point, where at least five do. A real city is
 * compared with real ones only; a fictional one, so that the demo shows a spread, with all.
 */
export async function readPeers(of: { cityId: string; framework: string; edition: string; fictional: boolean }) {
  const rows = await db().$queryRaw<{ key: string; values: number[] }[]>`
    WITH latest AS (
      SELECT DISTINCT ON ("cityId") "Publication".id FROM "Publication" JOIN "City" ON "City".id = "cityId"
      WHERE framework = ${of.framework} AND edition = ${of.edition} AND "cityId" <> ${of.cityId}::uuid
        AND (${of.fictional} OR NOT fictional)
      ORDER BY "cityId", year DESC, version DESC)
    SELECT indicator || '/' || "dataPoint" AS key, array_agg(value ORDER BY value) AS values
    FROM latest JOIN "PublishedValue" ON "publicationId" = latest.id
    WHERE value IS NOT NULL AND state IN ('verified', 'transcribed', 'reported')
    GROUP BY 1 HAVING count(*) >= ${fewestPeers}`
  return new Map(rows.map(({ key, values }) => [key, values]))
}
