/** Requests over one connection that stays open, as a browser or a proxy asks; the clock stops with the last byte. */
import http from 'node:http'

export type Answer = { ms: number; bytes: number }

export function asker(address: string): (path: string) => Promise<Answer> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  return (path) =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      http
        .get(address + path, { agent, headers: { 'accept-encoding': 'gzip', 'accept-language': 'en' } }, (response) => {
          let bytes = 0
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length
          })
          response.on('end', () => {
            if (response.statusCode === 200) resolve({ ms: performance.now() - started, bytes })
            else reject(new Error(`${path}: ${response.statusCode}`))
          })
        })
        .on('error', reject)
    })
}
