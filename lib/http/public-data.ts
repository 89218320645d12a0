import 'server-only'
import { createHash } from 'node:crypto'
import { askEachTime } from './caching'

/** How all of it is answered: to any page, and kept by nobody who does not ask. */
const openly = { 'access-control-allow-origin': '*', 'cache-control': askEachTime }

export type PublicFile = {
  body: string
  mediaType: 'text/csv' | 'application/json' | 'application/atom+xml' | 'application/xml' | 'text/plain'
  /** The name it is saved under; without one a browser shows it. */
  fileName?: string
}

/** Answers data that anybody may read from any page, and keep until it changes. Null: there is nothing here. */
export function answerData(request: Request, file: PublicFile | null): Response {
  if (!file) {
    const error = { code: 'not-found', message: 'There is nothing published at this address.' }
    return Response.json({ error }, { status: 404, headers: openly })
  }
  const etag = `"${createHash('sha256').update(file.body).digest('base64url')}"`
  const caching = { ...openly, etag }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: caching })
  const named = file.fileName ? { 'content-disposition': `attachment; filename="${file.fileName}"` } : {}
  return new Response(file.body, {
    headers: { ...caching, ...named, 'content-type': `${file.mediaType}; charset=utf-8` },
  })
}

/**
 * Routes over one thing: `find` reads what an address names, and each answers the file that its `write` makes of it, or
 * that there is nothing.
 */
export const answersOf =
  <Found, Context = unknown>(find: (request: Request, context: Context) => Promise<Found | null>) =>
  (write: (found: Found) => PublicFile) =>
  async (request: Request, context: Context): Promise<Response> => {
    const found = await find(request, context)
    return answerData(request, found && write(found))
  }

export const csv = (body: string, fileName: string): PublicFile => ({ body, mediaType: 'text/csv', fileName })

export const json = (body: unknown): PublicFile => ({
  body: `${JSON.stringify(body, null, 1)}\n`,
  mediaType: 'application/json',
})

/** Answers a table of any length while it is being read: nothing holds all of it. */
export function streamCsv(fileName: string, pieces: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void pieces.return(undefined),
  })
  return new Response(body, {
    headers: {
      ...openly,
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-type': 'text/csv; charset=utf-8',
    },
  })
}
