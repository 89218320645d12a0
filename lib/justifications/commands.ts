import 'server-only'
import { record } from '@/lib/audit/record'
import { complaintsOf } from '@/lib/complaints'
import { transaction } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { done, invalid, type Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { holdOpenPoint } from '@/lib/submissions/hold-point'
import { type Justify, justifySchema } from './schemas'

/**
 * Says why a value stands although a soft rule speaks against it; an empty text takes that back. Refuses: not found;
 * forbidden (for a contributor also outside their scopes); a rule or a data point the framework does not have (invalid);
 * a value that is not the city's to change now (conflict).
 */
export async function justify(actor: Actor, input: Justify): Promise<Outcome<null>> {
  const parsed = justifySchema.safeParse(input)
  if (!parsed.success) return invalid(complaintsOf(parsed.error, input))
  const { submissionId, rule, indicator, dataPoint, text } = parsed.data
  return transaction(async (tx) => {
    const held = await holdOpenPoint(tx, actor, parsed.data, 'value.justify')
    if (!held.ok) return held
    const { framework, edition, cityId } = held.value
    if (!getFramework(framework, edition).checks.some((each) => each.id === rule))
      return invalid([{ where: 'rule', found: rule, expected: 'a rule of the framework' }])
    const key = { submissionId, rule, indicator, dataPoint }
    const said = { text, byId: actor.id, at: new Date() }
    if (text === '') await tx.justification.deleteMany({ where: key })
    else
      await tx.justification.upsert({
        where: { submissionId_rule_indicator_dataPoint: key },
        create: { ...key, ...said },
        update: said,
      })
    const detail = { rule, about: `${indicator}/${dataPoint}`, withdrawn: text === '' }
    await record(tx, actor.id, { type: 'value.justified', cityId, submissionId, detail })
    return done(null)
  })
}
