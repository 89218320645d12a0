import type { OutgoingHttpHeader, ServerResponse } from 'node:http'

/**
 * Keeps back what is written to a response; resolves when it is whole. Nothing has been sent then: the status and the
 * headers are set on the response, and its `end` sends again.
 */
export function hold(response: ServerResponse): Promise<Buffer> {
  const parts: Buffer[] = []
  const { write, end, writeHead, flushHeaders } = response
  return new Promise((resolve) => {
    const take = (chunk: unknown, encoding?: unknown) => {
      if (chunk === undefined || chunk === null || typeof chunk === 'function') return
      const coding = typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'
      parts.push(typeof chunk === 'string' ? Buffer.from(chunk, coding) : Buffer.from(chunk as Uint8Array))
    }
    const done = (...args: unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function')?.()
    response.writeHead = (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((each) => typeof each === 'object' && each !== null)
      for (const [name, value] of Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader>))
        response.setHeader(name, value)
      return response
    }
    response.flushHeaders = () => {}
    response.write = (chunk: unknown, ...rest: unknown[]) => {
      take(chunk, rest[0])
      done(...rest)
      return true
    }
    response.end = (...args: unknown[]) => {
      take(args[0], args[1])
      Object.assign(response, { write, end, writeHead, flushHeaders })
      done(...args)
      resolve(Buffer.concat(parts))
      return response
    }
  })
}
