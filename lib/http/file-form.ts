import 'server-only'
import { getSession } from '@/lib/auth/session'
import { readLimited } from '@/lib/evidence/read-limited'
import type { Actor } from '@/lib/policy/policy'
import { isOwnOrigin } from './own-origin'

export type SentForm = { name: string; bytes: Uint8Array } | 'too-large' | 'nothing'

/** What the form's other parts and the boundaries may take. */
const around = 64 * 1024

/**
 * The frame of a plain HTML form that sends one file, named `file`: only from this site's own pages, only signed in, and
 * no more of it is read than `limit` bytes. `run` answers the page to go to. Needs no script.
 */
export const fileForm =
  <P>(limit: number, run: (actor: Actor, params: P, sent: SentForm) => Promise<string>) =>
  async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 })
    const actor = await getSession()
    const to = actor ? await run(actor, await context.params, await readForm(request, limit)) : '/sign-in'
    return new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } })
  }

async function readForm(request: Request, limit: number): Promise<SentForm> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > limit + around) return 'too-large'
  const body = request.body && (await readLimited(request.body, limit + around))
  if (!body) return request.body ? 'too-large' : 'nothing'
  const file = await findFile(body, request.headers.get('content-type') ?? '')
  if (!file || file.size === 0) return 'nothing'
  return file.size > limit ? 'too-large' : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Null for a body that is no form, or one without a file. */
async function findFile(body: Uint8Array, type: string): Promise<File | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    const file = form.get('file')
    return file instanceof File ? file : null
  } catch {
    return null
  }
}
