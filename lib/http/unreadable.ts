import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * What is wrong with the address of a request, and what to do, where nothing behind could read it: a percent sign in its
 * path that stands for no letter, or the character zero, which no database takes. Null where it can be read. Pure.
 */
export function unreadable(url: string): string | null {
  if (url.includes('%00')) return 'This address contains %00, which stands for no letter. Leave it out, or go to /'
  const [path = ''] = url.split('?', 1)
  try {
    decodeURIComponent(path)
    return null
  } catch {
    return 'This address contains a percent sign (%) that stands for no letter. Write %25 for the sign itself, or go to /'
  }
}

/** Answers addresses that cannot be read, before anybody tries to; everything else is `answer`'s. */
export const refusingUnreadable =
  (answer: Handler): Handler =>
  async (request, response) => {
    const fault = unreadable(request.url ?? '')
    if (fault === null) return answer(request, response)
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }
    response.writeHead(400, { ...headers, 'cache-control': 'no-store' }).end(`${fault}\n`)
  }
