import 'server-only'
import type { z } from 'zod'
import { complaintsOf } from '@/lib/complaints'
import { askEachTime } from './caching'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** What a resource answers: its content, and the tag that changes when it does. */
export type Found = { body: unknown; etag: string }

/**
 * The frame of every public resource: checks the parameters of the address, answers JSON that anybody may read and keep
 * until it changes, and says in the same form when there is nothing.
 */
export function resource<S extends z.ZodType>(params: S, find: (params: z.output<S>) => Promise<Found | null>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const raw = await context.params
    const parsed = params.safeParse(raw)
    if (!parsed.success)
      return answer(404, { error: { code: 'not-found', complaints: complaintsOf(parsed.error, raw) } })
    const found = await find(parsed.data)
    if (!found)
      return answer(404, { error: { code: 'not-found', message: 'There is nothing published at this address.' } })
    const etag = `"${found.etag}"`
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers: { etag, ...caching } })
    return answer(200, found.body, { etag })
  }
}

const caching = { 'cache-control': askEachTime }

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'access-control-allow-origin': '*', ...caching, ...headers } })
