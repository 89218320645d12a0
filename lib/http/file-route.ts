import 'server-only'
import { getSession } from '@/lib/auth/session'
import type { Actor } from '@/lib/policy/policy'
import { answer, privately } from './command-route'

type Context<P> = { params: Promise<P> }

/** A file as it goes out: its disposition says whether a browser may draw it. */
export type SentFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; disposition: string }

/**
 * The frame of every file that somebody has uploaded: only to who may have it (null: there is none for them), of the
 * type that was found and no other, in a sandbox of its own origin where nothing runs and nothing is loaded, and kept
 * nowhere on the way.
 */
export const fileRoute =
  <P>(find: (actor: Actor, params: P) => Promise<SentFile | null>) =>
  async (_request: Request, context: Context<P>): Promise<Response> => {
    const actor = await getSession()
    if (!actor) return answer({ code: 'signed-out' })
    const file = await find(actor, await context.params)
    if (!file) return answer({ code: 'not-found' })
    return new Response(file.bytes, { headers: { ...privately, ...sandboxed, ...headersOf(file) } })
  }

const headersOf = ({ bytes, mediaType, disposition }: SentFile) => ({
  'content-type': mediaType,
  'content-length': String(bytes.byteLength),
  'content-disposition': disposition,
})

const sandboxed = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}
