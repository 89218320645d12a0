import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { conflict, done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import type { Remark } from '@/lib/submissions/changes'
import { holdPoint } from '@/lib/submissions/hold-point'
import { type WriteComment, writeCommentSchema } from './schemas'
import { insertComment } from './store'

/**
 * Writes a comment below a data point, in any state of the submission: it is talk, not a statement. Refuses: not found;
 * forbidden; an empty text or a data point that does not exist (invalid); the id of another comment (conflict).
 */
export async function writeComment(actor: Actor, input: WriteComment): Promise<Outcome<Remark>> {
  const parsed = writeCommentSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, id: chosen, ...comment } = parsed.data
  return transaction(async (tx) => {
    const held = await holdPoint(tx, actor, parsed.data, 'comment.write')
    if (!held.ok) return held
    const known = chosen === undefined ? null : await tx.comment.findUnique({ where: { id: chosen } })
    if (known)
      return known.authorId === actor.id && known.submissionId === submissionId
        ? done({ id: known.id, ...comment, text: known.text, author: actor.name, at: known.at.toISOString() })
        : conflict('another comment has this id')
    const { id, at } = await insertComment(tx, parsed.data, actor.id)
    const detail = { commentId: id, about: `${comment.indicator}/${comment.dataPoint}` }
    await record(tx, actor.id, { type: 'comment.written', cityId: held.value.cityId, submissionId, detail })
    return done({ id, ...comment, author: actor.name, at: at.toISOString() })
  })
}
