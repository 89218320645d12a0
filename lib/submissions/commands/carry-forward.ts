import 'server-only'
import { z } from 'zod'
import { complaintsOf } from '@/lib/complaints'
import { type Tx, transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, invalid, notFound, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { type Carry, carryOver, planCarryForward } from '@/lib/submissions/carry-forward'
import { save } from '@/lib/submissions/commands'
import { scopesOf } from '@/lib/submissions/hold-point'
import { readInputs } from '@/lib/submissions/input-store'
import { type Held, hold } from '@/lib/submissions/move'
import { readPast } from '@/lib/submissions/past'
import { saveReadingsSchema } from '@/lib/submissions/schemas'
import { readAll, type Stored } from '@/lib/submissions/store'
import { inScope } from '@/lib/tasks/scope'

export const carryForwardSchema = z.strictObject({
  submissionId: z.uuid(),
  /** Data point keys, or a category whose every value is still true. */
  what: z.union([z.array(z.string()).min(1, 'at least one value'), z.strictObject({ category: z.string() })]),
})
export type CarryForward = z.input<typeof carryForwardSchema>

/**
 * Says of values of last year that they are still true: takes them over with their inputs, source and reference year.
 * Refuses: not found; forbidden; nothing to carry forward among what was asked for, because it is there already or
 * belongs to somebody else (conflict); whatever saving them refuses. Answers how many were taken over.
 */
export async function carryForward(actor: Actor, input: CarryForward): Promise<Outcome<number>> {
  const parsed = carryForwardSchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, what } = parsed.data
  return transaction(async (tx) => {
    const held = await hold(tx, actor, submissionId)
    if (!held) return notFound
    const standing = await readAll(tx, held.id)
    const wanted = (await planFor(tx, actor, held, standing)).filter(({ indicator, point }) =>
      Array.isArray(what) ? what.includes(point.key) : indicator.category === what.category,
    )
    if (wanted.length === 0) return conflict('none of these values waits to be carried forward')
    const { readings, ...inputs } = carryOver(wanted)
    const entries = readings.map((each) => ({
      ...each,
      revision: standing.get(`${each.indicator}/${each.dataPoint}`)?.revision ?? 0,
    }))
    const sent = saveReadingsSchema.parse({ submissionId, ...inputs, readings: entries, door: 'form' })
    const saved = await save(tx, actor, held, sent)
    return saved.ok ? done(wanted.length) : saved
  })
}

async function planFor(tx: Tx, actor: Actor, held: Held, standing: ReadonlyMap<string, Stored>): Promise<Carry[]> {
  const past = await readPast(tx, held)
  if (!past) return []
  const inputs = await readInputs(tx, held.id)
  const scopes = await scopesOf(tx, actor, held)
  const present = {
    readings: new Map([...standing].map(([key, { content, verification }]) => [key, { ...content, verification }])),
    inputs: new Map([...inputs].map(([key, { value }]) => [key, value])),
  }
  const carries = planCarryForward(getFramework(held.framework, held.edition), past, present, scopes === null)
  return scopes === null ? carries : carries.filter(({ indicator }) => inScope(scopes, indicator))
}
