import 'server-only'
import { record as putOnRecord } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { type Complaint, conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { type Saved, save } from '@/lib/submissions/commands'
import { type Held, hold } from '@/lib/submissions/move'
import { type Fault, SpreadsheetError } from '../fault'
import type { OnRecord } from '../on-record'
import type { ImportPlan } from '../plan'
import { formatOf } from '../read-file'
import type { SheetReader } from '../reader'
import { type ApplyImport, applyImportSchema, type ImportAfter, type ImportBefore } from '../schemas'
import { planUpload, readUpload, type StoredUpload } from '../store'

/**
 * Imports an upload as its dry run showed it, as one step: all of it stands afterwards, with a record of what stood
 * before, or nothing. Refuses: not found; forbidden; invalid (a file that cannot be read, refused rows unless they are
 * left out, nothing to change); conflict (the dry run would look different now). Answers the import's id.
 */
export async function applyImport(actor: Actor, input: ApplyImport, reader: SheetReader): Promise<Outcome<string>> {
  const parsed = applyImportSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, uploadId, seen, leaveOut } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'sheet.import', held.resource)) return forbidden
    const upload = await readUpload(tx, { id: uploadId, submissionId, byId: actor.id })
    if (!upload) return notFound
    const { plan, mark, record } = await planUpload(tx, held, upload, reader)
    if (mark !== seen) return conflict('what is on record has changed since this list was made; look at it again')
    const refused = [...plan.faults, ...plan.rows.flatMap((row) => (row.status === 'refused' ? row.faults : []))]
    if (refused.length > 0 && !leaveOut) return invalid(refused.map(complaintOf))
    const { inputs, readings } = plan
    const saved = await save(tx, actor, held, { submissionId, inputs, inputRevisions: {}, readings, door: 'import' })
    if (!saved.ok) return saved
    if (saved.value.inputs.length + saved.value.readings.length === 0) return invalid([nothing])
    return done(await keep(tx, actor, held, { upload, plan, record, saved: saved.value }))
  }).catch((error: unknown) => {
    if (error instanceof SpreadsheetError) return invalid([unreadable])
    throw error
  })
}

/** The dry run says it in the reader's words; here it is named. */
const complaintOf = ({ where, code }: Fault): Complaint => ({
  where: typeof where === 'string' ? where : where.name,
  found: code,
  expected: 'a row that can be taken, or that it is left out',
})

const unreadable = { where: 'file', found: 'a file that cannot be read', expected: 'a spreadsheet that can be' }
const nothing = { where: 'file', found: 'nothing that is not on record', expected: 'a row that changes something' }

type Done = { upload: StoredUpload; plan: ImportPlan; record: OnRecord; saved: Saved }

/** Writes what stood before and what stands now, and forgets the file. */
async function keep(tx: Tx, actor: Actor, held: Held, { upload, plan, record, saved }: Done): Promise<string> {
  const before: ImportBefore = { readings: {}, inputs: {} }
  const after: ImportAfter = { readings: {}, inputs: {} }
  const contents = new Map(plan.changes.map((each) => [each.key, each.after]))
  for (const { key, revision } of saved.readings) {
    const content = contents.get(key)
    if (!content) throw new Error(`the import changed ${key} without having planned to`)
    before.readings[key] = record.readings.get(key)?.content ?? null
    after.readings[key] = { revision, content }
  }
  for (const { key, revision } of saved.inputs) {
    before.inputs[key] = record.inputs.get(key)?.value ?? null
    after.inputs[key] = { revision, value: plan.inputs[key] ?? null }
  }
  const { fileName, bytes } = upload
  const data = { submissionId: held.id, byId: actor.id, fileName, format: formatOf(bytes), before, after }
  const { id } = await tx.import.create({ data, select: { id: true } })
  await tx.upload.delete({ where: { id: upload.id } })
  const detail = { importId: id, readings: saved.readings.length, inputs: saved.inputs.length }
  await putOnRecord(tx, actor.id, { type: 'sheet.imported', cityId: held.cityId, submissionId: held.id, detail })
  return id
}
