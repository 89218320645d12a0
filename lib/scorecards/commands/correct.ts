import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { invalid, notFound, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { hold, move } from '@/lib/submissions/move'
import type { SubmissionState } from '@/lib/submissions/workflow'

const correctSchema = z.strictObject({
  submissionId: z.uuid(),
  note: z.string().trim().min(1, 'what is corrected and why, in words the public reads').max(2000),
})
export type Correct = z.input<typeof correctSchema>

/**
 * Opens a correction of what is published: a report is under review again, with all decisions as they were, and its
 * assessor reopens the values concerned; a transcription is a draft again. What is published stays until the next version
 * is, which carries the note. Refuses: not found; not an admin; not published (conflict); no note (invalid).
 */
export async function correct(actor: Actor, input: Correct): Promise<Outcome<SubmissionState>> {
  const parsed = correctSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, note } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    const moved = await move(tx, actor, held, held.kind === 'report' ? 'correct' : 'correct-transcription')
    if (!moved.ok) return moved
    await tx.submission.update({ where: { id: submissionId }, data: { changeNote: note } })
    const about = { cityId: held.cityId, submissionId }
    await record(tx, actor.id, { type: 'publication.correcting', ...about, detail: { note } })
    return moved
  })
}
