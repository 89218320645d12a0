import 'server-only'
import type { z } from 'zod'
import { getSession } from '@/lib/auth/session'
import { readSent } from '@/lib/complaints'
import type { Outcome, Refusal } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { tellAfterwards } from './after'
import { isOwnOrigin } from './own-origin'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** What a signed-in page's script hears back: the command's value, or the refusal in the shape of `lib/outcome`. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | { code: 'signed-out' } }

const statuses = { 'not-found': 404, forbidden: 403, invalid: 422, conflict: 409, 'signed-out': 401 } as const

/**
 * The frame of every command that a page's script sends as JSON: only from this site's own pages, only signed in. The
 * address's parameters and the body are read as one input by `schema`; a body that is not JSON is a complaint.
 */
export function commandRoute<S extends z.ZodType, T>(
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Outcome<T>>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    if (request.method !== 'GET' && !isOwnOrigin(request.headers)) return answer({ code: 'forbidden' })
    const actor = await getSession()
    if (!actor) return answer({ code: 'signed-out' })
    const bodiless = request.method === 'GET' || request.method === 'DELETE'
    const body = bodiless ? searchOf(request) : await readJson(request)
    if (body === undefined) return answer(notJson)
    const input = { ...(body as object), ...(await context.params) }
    const read = readSent(schema, input)
    if (!read.ok) return answer({ code: 'invalid', complaints: read.complaints })
    const outcome = await run(actor, read.input)
    if (!outcome.ok) return answer(outcome.refusal)
    if (request.method !== 'GET') tellAfterwards()
    return Response.json(outcome, { headers: privately })
  }
}

const notJson: Refusal = {
  code: 'invalid',
  complaints: [{ where: 'the body', found: 'something that is not a JSON object', expected: 'a JSON object' }],
}

async function readJson(request: Request): Promise<object | undefined> {
  try {
    const body: unknown = await request.json()
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
  } catch {
    return undefined
  }
}

export const searchOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams)

/** Nothing that was said to a signed-in person is kept on the way. */
export const privately = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

export const answer = (refusal: Refusal | { code: 'signed-out' }): Response =>
  Response.json({ ok: false, refusal } satisfies Answer<never>, {
    status: statuses[refusal.code],
    headers: privately,
  })
