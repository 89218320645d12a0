import 'server-only'
import { db } from '@/lib/db/client'
import type { ReadingContent } from '../evaluate'
import type { StoredInput } from '../plan-inputs'
import type { SheetReading } from '../sheet'
import { fewestPeers } from '../sheet'
import type { Verification } from '../words'

const contentOf = {
  indicator: true,
  dataPoint: true,
  state: true,
  value: true,
  overwritten: true,
  precision: true,
  reason: true,
  quality: true,
  origin: true,
  source: true,
  sourceUrl: true,
  referenceYear: true,
  note: true,
} as const

type Row = { indicator: string; dataPoint: string } & Record<keyof Omit<ReadingContent, never>, unknown>
const split = ({ indicator, dataPoint, ...content }: Row) =>
  [`${indicator}/${dataPoint}`, content as ReadingContent] as const

/** Everything a submission says, by key. For pages that have checked that the person may see it. */
export async function readRecord(submissionId: string) {
  const [inputs, readings] = await Promise.all([
    db().inputValue.findMany({ where: { submissionId }, select: { input: true, value: true, revision: true } }),
    db().reading.findMany({
      where: { submissionId },
      select: { ...contentOf, revision: true, verification: true, verificationReason: true },
    }),
  ])
  return {
    inputs: new Map(inputs.map(({ input, ...stored }): [string, StoredInput] => [input, stored])),
    readings: new Map(
      readings.map(({ revision, verification, verificationReason, ...row }): [string, SheetReading] => {
        const [key, content] = split(row)
        return [key, { revision, verification: verification as Verification, verificationReason, content }]
      }),
    ),
  }
}

/** What the city said in its latest earlier cycle of the same framework edition; null when there is none. */
export async function readLast(of: { cityId: string; framework: string; edition: string; year: number }) {
  const { cityId, framework, edition, year } = of
  const row = await db().submission.findFirst({
    where: { cityId, cycle: { framework, edition, year: { lt: year } } },
    orderBy: { cycle: { year: 'desc' } },
    select: {
      cycle: { select: { year: true } },
      inputs: { select: { input: true, value: true } },
      readings: { select: contentOf },
    },
  })
  return (
    row && {
      year: row.cycle.year,
      inputs: new Map(row.inputs.map(({ input, value }) => [input, value])),
      readings: new Map(row.readings.map(split)),
    }
  )
}

/**
 * What other cities publish (each its latest), by data point, where at least five do. Fictional cities are peers of
 * fictional ones only.
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
