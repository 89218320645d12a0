import 'server-only'
import type { z } from 'zod'
import { getSession } from '@/lib/auth/session'
import { readSent } from '@/lib/complaints'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { answer, privately, searchOf } from './command-route'
import { isOwnOrigin } from './own-origin'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * The frame of a command that a page's script sends a file to, as the plain body of a POST; what is said about the file
 * stands in the query. Answers as `commandRoute` does. `run` reads the body, or does not.
 */
export function uploadRoute<S extends z.ZodType, T>(
  schema: S,
  run: (actor: Actor, input: z.output<S>, body: ReadableStream<Uint8Array>) => Promise<Outcome<T>>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    if (!isOwnOrigin(request.headers)) return answer({ code: 'forbidden' })
    const actor = await getSession()
    if (!actor) return answer({ code: 'signed-out' })
    const input = { ...searchOf(request), ...(await context.params) }
    const read = readSent(schema, input)
    if (!read.ok) return answer({ code: 'invalid', complaints: read.complaints })
    const outcome = await run(actor, read.input, request.body ?? new Blob([]).stream())
    return outcome.ok ? Response.json(outcome, { headers: privately }) : answer(outcome.refusal)
  }
}
