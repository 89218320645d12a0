import 'server-only'
import { db } from '@/lib/db/client'
import {
  type ChangedInput,
  type ChangedReading,
  type Changes,
  formatSerial,
  type Remark,
  type Serial,
} from '@/lib/submissions/changes'

type Row<T> = Omit<T, 'at'> & { serial: bigint; at: Date }

/**
 * What has changed in a submission since `since`, each reading and input once, as it stands now. Misses nothing: whoever
 * changes a submission holds it, so the entries of its histories become visible in the order of their numbers.
 */
export async function listChanges(submissionId: string, since: Serial): Promise<Changes> {
  const [readings, inputs, comments] = await Promise.all([
    changedReadings(submissionId, since.reading),
    changedInputs(submissionId, since.input),
    newComments(submissionId, since.comment),
  ])
  const last = (rows: { serial: bigint }[], before: bigint) =>
    rows.reduce((most, { serial }) => (serial > most ? serial : most), before)
  return {
    serial: formatSerial({
      reading: last(readings, since.reading),
      input: last(inputs, since.input),
      comment: comments.reduce((most, { at }) => Math.max(most, at.getTime()), since.comment),
    }),
    readings: readings.map(told),
    inputs: inputs.map(told),
    comments: comments.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
  }
}

/** How far a page has read that is about to read the whole submission. */
export async function getSerial(submissionId: string): Promise<string> {
  const [row] = await db().$queryRaw<{ reading: bigint | null; input: bigint | null; comment: Date | null }[]>`
    SELECT (SELECT max((SELECT max(id) FROM "ReadingHistory" WHERE "readingId" = reading.id)) FROM "Reading" reading
            WHERE "submissionId" = ${submissionId}::uuid) AS reading,
      (SELECT max(id) FROM "InputHistory" WHERE "submissionId" = ${submissionId}::uuid) AS input,
      (SELECT max(at) FROM "Comment" WHERE "submissionId" = ${submissionId}::uuid) AS comment`
  return formatSerial({
    reading: row?.reading ?? 0n,
    input: row?.input ?? 0n,
    comment: row?.comment?.getTime() ?? 0,
  })
}

const told = <T>({ serial: _, at, ...row }: Row<T>) => ({ ...row, at: at.toISOString() })

const changedReadings = (submissionId: string, since: bigint) =>
  db().$queryRaw<Row<ChangedReading>[]>`
    SELECT DISTINCT ON (reading.id) history.id AS serial, indicator || '/' || "dataPoint" AS key, revision,
      jsonb_build_object('state', state, 'value', value, 'overwritten', overwritten, 'precision', precision,
        'reason', reason, 'quality', quality, 'origin', origin, 'source', source, 'sourceUrl', "sourceUrl",
        'referenceYear', "referenceYear", 'note', note) AS content,
      verification, "verificationReason", "User".name AS by, "byId", history.at
    FROM "Reading" reading JOIN "ReadingHistory" history ON "readingId" = reading.id
      JOIN "User" ON "User".id = "byId"
    WHERE "submissionId" = ${submissionId}::uuid AND history.id > ${since}
    ORDER BY reading.id, history.id DESC`

const changedInputs = (submissionId: string, since: bigint) =>
  db().$queryRaw<Row<ChangedInput>[]>`
    SELECT DISTINCT ON (input) history.id AS serial, input AS key, "InputValue".value,
      coalesce(revision, 0) AS revision, "User".name AS by, "byId", history.at
    FROM "InputHistory" history JOIN "User" ON "User".id = "byId" LEFT JOIN "InputValue" USING ("submissionId", input)
    WHERE "submissionId" = ${submissionId}::uuid AND history.id > ${since}
    ORDER BY input, history.id DESC`

const newComments = (submissionId: string, since: number) =>
  db().$queryRaw<(Omit<Remark, 'at'> & { at: Date })[]>`
    SELECT comment.id, indicator, "dataPoint", "User".name AS author, text, at
    FROM "Comment" comment JOIN "User" ON "User".id = "authorId"
    WHERE "submissionId" = ${submissionId}::uuid AND at > ${new Date(since)}
    ORDER BY at`
