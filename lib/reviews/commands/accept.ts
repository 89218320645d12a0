import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { conflict, done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { decide, refuseCompared } from '../commands'
import { holdReview } from '../hold-review'
import { keysSchema, type Looked } from '../schemas'
import { pointOf, readDecidable, writeRulings } from '../store'

/** Verifies many values at once. Refuses what `decide` refuses: one warning among them, and none is verified. */
export const acceptClean = (actor: Actor, submissionId: string, looked: readonly Looked[]): Promise<Outcome<number>> =>
  decide(actor, {
    submissionId,
    decisions: looked.map(({ key, revision }) => ({ ...pointOf(key), revision, verdict: 'verified' })),
  })

/**
 * Takes decisions back, a question too: the values are to be reviewed again. Refuses: not found; not a lead assessor;
 * not under review, a value that is not decided, or one both readers have decided (conflict, with its keys). Answers how
 * many were taken back.
 */
export async function undecide(actor: Actor, submissionId: string, keys: readonly string[]): Promise<Outcome<number>> {
  const parsed = keysSchema.safeParse({ submissionId, keys })
  if (!parsed.success) return invalid(complaintsOf(parsed.error, { submissionId, keys }))
  return transaction(async (tx) => {
    const held = await holdReview(tx, actor, submissionId, 'review.decide')
    if (!held.ok) return held
    const refused = await refuseCompared(tx, held.value, keys)
    if (refused) return refused
    const found = new Map((await readDecidable(tx, submissionId, keys)).map((each) => [each.key, each.verification]))
    const undecided = keys.filter((key) => (found.get(key) ?? 'unreviewed') === 'unreviewed')
    if (undecided.length > 0) return conflict(`not decided: ${undecided.join(', ')}`, undecided)
    const back = keys.map((key) => ({ ...pointOf(key), verdict: 'unreviewed' as const, code: null, reason: null }))
    await writeRulings(tx, submissionId, back, actor.id)
    const detail = { count: keys.length, keys: [...keys] }
    await record(tx, actor.id, { type: 'readings.undecided', cityId: held.value.cityId, submissionId, detail })
    return done(keys.length)
  })
}
