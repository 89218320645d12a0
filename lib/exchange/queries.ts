import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Finding } from '@/lib/submissions/checks/subject'
import { findingsOf } from '@/lib/submissions/findings'
import { readPast } from '@/lib/submissions/past'
import { applyInputs } from '@/lib/submissions/plan-inputs'
import { readPeers } from '@/lib/submissions/queries/peers'
import type { Stored } from '@/lib/submissions/store'
import type { SubmissionHead } from '@/lib/submissions/store/head'
import type { DryRun, PastImport } from './dry-run'
import { SpreadsheetError } from './fault'
import { type LaidSheet, layOut } from './layout'
import type { ImportPlan } from './plan'
import type { SheetReader } from './reader'
import { type About, type FrameworkRecord, planUpload, readRecord, readUpload } from './store'

const aboutOf = ({ id, city, cycle, state }: SubmissionHead): About => ({ id, cityId: city.id, state, ...cycle })

/** The spreadsheet of a submission, for a door that has asked the policy. */
export async function getLayout(head: SubmissionHead, { words }: Pick<SheetReader, 'words'>): Promise<LaidSheet[]> {
  const record = await readRecord(db(), aboutOf(head))
  return layOut(record.framework, record, words)
}

/** What a person's upload would change; writes nothing. Null when there is no such upload of theirs. */
export async function getDryRun(
  actorId: string,
  head: SubmissionHead,
  uploadId: string,
  reader: SheetReader,
): Promise<DryRun | null> {
  if (!z.uuid().safeParse(uploadId).success) return null
  const upload = await readUpload(db(), { id: uploadId, submissionId: head.id, byId: actorId })
  if (!upload) return null
  const { fileName, choices } = upload
  const about = { uploadId, fileName, ...choices }
  try {
    const { plan, mark, record } = await planUpload(db(), aboutOf(head), upload, reader)
    const findings = await findAfter(head, plan, record)
    return { ...about, fault: null, rows: plan.rows, faults: plan.faults, mark, findings }
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error
    return { ...about, fault: error.fault, rows: [], faults: [], mark: '', findings: [] }
  }
}

/** The upload of a person that a submission keeps: they have one at a time. Null when there is none. */
export const findUpload = (actorId: string, submissionId: string): Promise<{ id: string; fileName: string } | null> =>
  db().upload.findFirst({ where: { submissionId, byId: actorId }, select: { id: true, fileName: true } })

async function findAfter(head: SubmissionHead, plan: ImportPlan, record: FrameworkRecord): Promise<Finding[]> {
  const about = aboutOf(head)
  const [past, peers] = await Promise.all([
    readPast(db(), about),
    readPeers(db(), { ...about, fictional: head.city.fictional }),
  ])
  const readings: Map<string, Pick<Stored, 'content' | 'verification'>> = new Map(record.readings)
  for (const { key, after } of plan.changes) readings.set(key, { content: after, verification: 'unreviewed' })
  const inputs = applyInputs(
    record.inputs,
    Object.entries(plan.inputs).map(([key, after]) => ({ key, before: null, after })),
  )
  const changed = new Set(plan.changes.map((each) => each.key))
  const findings = findingsOf(record.framework, { readings, inputs, past, peers })
  return findings.filter((each) => changed.has(each.key))
}

/** The imports of a submission, latest first. */
export const listImports = (submissionId: string): Promise<PastImport[]> =>
  db().$queryRaw<PastImport[]>`
    SELECT "Import".id, at, "User".name AS by, "fileName", "undoneAt",
      (SELECT count(*)::int FROM jsonb_object_keys(after->'readings')) AS readings,
      (SELECT count(*)::int FROM jsonb_object_keys(after->'inputs')) AS inputs
    FROM "Import" JOIN "User" ON "User".id = "byId"
    WHERE "submissionId" = ${submissionId}::uuid ORDER BY at DESC, "Import".id DESC LIMIT 50`
