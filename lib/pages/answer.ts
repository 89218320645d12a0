import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { askEachTime } from '@/lib/http/caching'
import { hold } from './hold'
import type { Keep, Kept } from './keep'
import { keyOf } from './key'
import { settle } from './settle'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

/** Headers that belong to one connection or to one way of sending. */
const ofOneSending = /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag)$/

/** Answers public pages from `keep`, making and keeping them where they are not; everything else is `make`'s. */
export function answering(make: Handler, keep: Keep, pseudo: boolean): Handler {
  return async (request, response) => {
    const key = keyOf(request, pseudo)
    if (key === null) return make(request, response)
    const found = keep.get(key)
    if (found) return send(found, request, response)
    const { age } = keep
    // Whole and as it is: we compress and compare tags ourselves.
    const { 'if-none-match': tag, 'accept-encoding': coding, ...plain } = request.headers
    request.headers = plain
    const held = hold(response)
    // Whoever makes it may wait until it is sent: that must not keep us from sending.
    const making = make(request, response)
    const body = await Promise.race([held, making.then(() => held)])
    request.headers = { ...plain, ...(tag && { 'if-none-match': tag }), ...(coding && { 'accept-encoding': coding }) }
    if (response.statusCode !== 200 || response.hasHeader('set-cookie')) response.end(body)
    else {
      const made = await keepable(response, body)
      keep.put(key, made, age)
      await send(made, request, response)
    }
    await making
  }
}

async function keepable(response: ServerResponse, body: Buffer): Promise<Kept> {
  const made = settle({ headers: ownHeaders(response), body })
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  return {
    headers: { ...made.headers, 'cache-control': askEachTime, vary: variesBy },
    etag: `"${createHash('sha256').update(made.body).digest('base64url').slice(0, 22)}"`,
    gzip: await pack(made.body),
  }
}

const variesBy = 'accept-encoding, accept-language, cookie, user-agent'

const ownHeaders = (response: ServerResponse): Record<string, string> =>
  Object.fromEntries(
    Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      ofOneSending.test(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  )

async function send({ headers, etag, gzip }: Kept, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.statusCode = request.headers['if-none-match']?.includes(etag) ? 304 : 200
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('etag', etag)
  if (response.statusCode === 304) return void response.end()
  const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (isPacked) response.setHeader('content-encoding', 'gzip')
  const body = isPacked ? gzip : await unpack(gzip)
  response.setHeader('content-length', body.length)
  response.end(body)
}
