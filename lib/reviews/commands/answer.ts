import 'server-only'
import { record } from '@/lib/audit/record'
import { insertComment } from '@/lib/comments/store'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { conflict, done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { holdOpenPoint, type Point } from '@/lib/submissions/hold-point'
import { type Answer, answerSchema } from '../schemas'

/**
 * The city answers an assessor's question: in words, or by having changed the value or its evidence, or both. The data
 * point is closed to the city again and returns to the assessor. Refuses: not found; forbidden (for a contributor also
 * outside their scopes); no question (conflict); neither words nor a change (invalid).
 */
export async function answerQuestion(actor: Actor, input: Answer): Promise<Outcome<null>> {
  const parsed = answerSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { text, ...point } = parsed.data
  return transaction(async (tx) => {
    const held = await holdOpenPoint(tx, actor, point, 'question.answer')
    if (!held.ok) return held
    const key = `${point.indicator}/${point.dataPoint}`
    const reading = await tx.reading.findUnique({ where: { submissionId_indicator_dataPoint: point } })
    if (reading?.verification !== 'in-question') return conflict('nothing is asked about this', [key])
    if (text === '' && !(await hasChanged(tx, point, reading.id, reading.askedAt)))
      return invalid([{ where: 'text', found: '', expected: 'some words, or another value or evidence than before' }])
    if (text !== '') await insertComment(tx, { ...point, text }, actor.id)
    await tx.reading.update({
      where: { id: reading.id },
      data: {
        verification: 'unreviewed',
        verificationReason: null,
        answeredAt: new Date(Math.max(Date.now(), reading.askedAt?.getTime() ?? 0)),
        revision: { increment: 1 },
      },
    })
    const { verification, verificationReason } = reading
    const before = { verification, verificationReason }
    const after = { verification: 'unreviewed', verificationReason: null }
    await tx.readingHistory.create({ data: { readingId: reading.id, byId: actor.id, door: 'form', before, after } })
    const about = { cityId: held.value.cityId, submissionId: point.submissionId }
    await record(tx, actor.id, { type: 'question.answered', ...about, detail: { about: key } })
    return done(null)
  })
}

async function hasChanged(tx: Tx, point: Point, readingId: string, since: Date | null): Promise<boolean> {
  const at = since ? { gt: since } : {}
  const values = await tx.readingHistory.count({ where: { readingId, at, door: { not: 'review' } } })
  if (values > 0) return true
  return (await tx.evidence.count({ where: { ...point, OR: [{ addedAt: at }, { removedAt: at }] } })) > 0
}
