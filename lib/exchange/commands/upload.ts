import 'server-only'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can } from '@/lib/policy/policy'
import { hold } from '@/lib/submissions/move'
import { limits } from '../limits'
import { type ReviseUpload, revise, reviseUploadSchema } from '../schemas'
import { readUpload } from '../store'

const day = 24 * 60 * 60 * 1000

/**
 * Keeps a spreadsheet until it is imported, for at most a day; a second one of the same person takes its place. Nothing of
 * it is read yet. Refuses: not found; forbidden; empty or too large (invalid). Answers its id.
 */
export async function receiveUpload(
  actor: Actor,
  submissionId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<Outcome<string>> {
  const size = file.bytes.byteLength
  if (size === 0 || size > limits.upload)
    return invalid([{ where: 'file', found: `${size} bytes`, expected: `1 to ${limits.upload} bytes` }])
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'sheet.import', held.resource)) return forbidden
    const own = { submissionId: held.id, byId: actor.id }
    await tx.upload.deleteMany({ where: { OR: [own, { at: { lt: new Date(Date.now() - day) } }] } })
    const fileName = file.name.replace(/^.*[\\/]/, '').slice(-200) || 'file'
    const bytes = new Uint8Array(file.bytes)
    const { id } = await tx.upload.create({ data: { ...own, fileName, bytes, choices: {} }, select: { id: true } })
    return done(id)
  })
}

/**
 * Keeps what was decided about cells and rows of one's upload; the next dry run is made with it. Refuses: not found (also
 * somebody else's upload); forbidden; invalid.
 */
export async function reviseUpload(actor: Actor, input: ReviseUpload): Promise<Outcome<null>> {
  const parsed = reviseUploadSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, uploadId, ...revised } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    if (!can(actor, 'sheet.import', held.resource)) return forbidden
    const upload = await readUpload(tx, { id: uploadId, submissionId, byId: actor.id })
    if (!upload) return notFound
    await tx.upload.update({ where: { id: upload.id }, data: { choices: revise(upload.choices, revised) } })
    return done(null)
  })
}
