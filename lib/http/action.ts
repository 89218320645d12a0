import 'server-only'
import type { z } from 'zod'
import { requireSession } from '@/lib/auth/session'
import { readSent } from '@/lib/complaints'
import type { FormAction } from '@/lib/form'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { tellAfterwards } from './after'
import { goOn } from './go-to'

/** A command's answer to its form: where to go next, what to show once, or null to draw the same page anew. */
type Next = Outcome<{ to: string } | { show: string } | null>

/**
 * The frame of every server action: reads the form with `schema`, asks who is there, runs the command, and turns its
 * outcome into what the form shows. With `who: 'anyone'` the command is run without asking (signing in is the one case).
 */
export function action<S extends z.ZodType>(spec: {
  schema: S
  who: 'anyone'
  run: (input: z.output<S>) => Promise<Next>
}): FormAction
export function action<S extends z.ZodType>(spec: {
  schema: S
  who: 'signed-in'
  run: (input: z.output<S>, actor: Actor) => Promise<Next>
}): FormAction
export function action<S extends z.ZodType>(spec: {
  schema: S
  who: 'anyone' | 'signed-in'
  run: (input: z.output<S>, actor: Actor) => Promise<Next>
}): FormAction {
  return async (_state, form) => {
    const actor = spec.who === 'signed-in' ? await requireSession() : nobody
    const sent = Object.fromEntries(
      [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$')),
    )
    const values = withoutSecrets(sent as Record<string, string>)
    const read = readSent(spec.schema, sent)
    if (!read.ok) return { refusal: 'invalid', reason: null, complaints: read.complaints, values, shown: null }
    const outcome = await spec.run(read.input, actor)
    if (outcome.ok) {
      tellAfterwards()
      return goOn(outcome.value)
    }
    const { refusal } = outcome
    return {
      refusal: refusal.code,
      reason: refusal.code === 'conflict' ? refusal.reason : null,
      complaints: refusal.code === 'invalid' ? refusal.complaints : [],
      values,
      shown: null,
    }
  }
}

const nobody: Actor = { id: '', name: '', role: 'official', memberships: [] }

const withoutSecrets = (sent: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => !/password|secret|token/i.test(name)))
