import 'server-only'
import type { Tx } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import type { Framework } from '@/lib/frameworks/types'
import { sha256 } from '@/lib/scorecards/canonical'
import { readInputs } from '@/lib/submissions/input-store'
import { readPast } from '@/lib/submissions/past'
import { readAll } from '@/lib/submissions/store'
import type { SubmissionState } from '@/lib/submissions/workflow'
import type { OnRecord } from './on-record'
import { type ImportPlan, planImport } from './plan'
import { readFile } from './read-file'
import type { SheetReader } from './reader'
import { type Choices, choicesSchema } from './schemas'

export type About = {
  id: string
  cityId: string
  framework: string
  edition: string
  year: number
  state: SubmissionState
}

export type FrameworkRecord = OnRecord & { framework: Framework }

/** Everything the spreadsheet of a submission shows. */
export async function readRecord(tx: Tx, about: About): Promise<FrameworkRecord> {
  const framework = getFramework(about.framework, about.edition)
  const [readings, inputs] = [await readAll(tx, about.id), await readInputs(tx, about.id)]
  const past = await readPast(tx, about)
  const last = [...(past?.readings ?? [])].flatMap(([key, { content }]) =>
    content.value === null ? [] : [[key, content.value] as const],
  )
  return { framework, readings, inputs, last: new Map(last) }
}

export type StoredUpload = { id: string; fileName: string; bytes: Uint8Array; choices: Choices }

/** A person's own upload to a submission, or null. */
export async function readUpload(
  tx: Tx,
  key: { id: string; submissionId: string; byId: string },
): Promise<StoredUpload | null> {
  const select = { id: true, fileName: true, bytes: true, choices: true } as const
  const row = await tx.upload.findFirst({ where: key, select })
  return row && { ...row, choices: choicesSchema.parse(row.choices) }
}

/**
 * The dry run of an upload against what is on record at this moment, and its mark: the same mark means that the same rows
 * would be changed from the same to the same. What would not be written does not count. Throws SpreadsheetError when the file cannot be read.
 */
export async function planUpload(
  tx: Tx,
  about: About,
  { bytes, choices }: StoredUpload,
  reader: SheetReader,
): Promise<{ plan: ImportPlan; mark: string; record: FrameworkRecord }> {
  const record = await readRecord(tx, about)
  const { framework } = record
  const table = readFile(bytes, framework, reader.words)
  const plan = planImport({
    framework,
    state: about.state,
    record,
    table,
    ...reader,
    repairs: new Map(Object.entries(choices.repairs)),
    take: new Set(choices.take),
  })
  const written = plan.rows.filter((row) => row.status === 'new' || row.status === 'change')
  return { plan, mark: sha256(JSON.stringify(written)), record }
}
