import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { save } from '@/lib/submissions/commands'
import { dataPointsOf } from '@/lib/submissions/evaluate'
import { readInputs } from '@/lib/submissions/input-store'
import { hold } from '@/lib/submissions/move'
import { saveReadingsSchema } from '@/lib/submissions/schemas'
import { readAll } from '@/lib/submissions/store'
import { afterSchema, beforeSchema, type UndoImport, undoImportSchema } from '../schemas'
import { planUndo } from '../undo-plan'

/**
 * Takes an import back as one step. Refuses: not found; forbidden; undone already, or changed since by somebody (conflict
 * that lists what; with `rest` everything else is undone and that is left); what cannot be saved now. Answers what was
 * left.
 */
export async function undoImport(actor: Actor, input: UndoImport): Promise<Outcome<{ left: string[] }>> {
  const parsed = undoImportSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, importId, rest } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'sheet.import', held.resource)) return forbidden
    const row = await tx.import.findFirst({
      where: { id: importId, submissionId },
      select: { before: true, after: true, undoneAt: true },
    })
    if (!row) return notFound
    if (row.undoneAt) return conflict('this import has been undone already')
    const kept = { before: beforeSchema.parse(row.before), after: afterSchema.parse(row.after) }
    const now = { readings: await readAll(tx, held.id), inputs: await readInputs(tx, held.id) }
    const undo = planUndo(dataPointsOf(getFramework(held.framework, held.edition)), kept, now)
    if (undo.overtaken.length > 0 && !rest)
      return conflict(`changed since the import: ${undo.overtaken.join(', ')}`, undo.overtaken)
    const { inputs, readings, overtaken } = undo
    const sent = saveReadingsSchema.parse({ submissionId, inputs, readings, door: 'import' })
    const saved = await save(tx, actor, held, sent)
    if (!saved.ok) return saved
    await tx.import.update({ where: { id: importId }, data: { undoneAt: new Date() } })
    const detail = { importId, readings: saved.value.readings.length, inputs: saved.value.inputs.length }
    await record(tx, actor.id, { type: 'sheet.undone', cityId: held.cityId, submissionId, detail })
    return done({ left: overtaken })
  })
}
