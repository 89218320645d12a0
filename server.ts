import http from 'node:http'
import next from 'next'
import { listen } from '@/lib/db/listen'
import { env } from '@/lib/env'
import { tellPeer } from '@/lib/http/peer'
import { refusingUnreadable } from '@/lib/http/unreadable'
import { answering } from '@/lib/pages/answer'
import { Keep } from '@/lib/pages/keep'

// The server of the built application: Next, and in front of it the public pages that are kept until the database
// tells that something was published.
const [hostname, port] = [env.CITYMARK_HOST, env.PORT]
const app = next({ dev: false, hostname, port })
await app.prepare()

const keep = new Keep(env.KEPT_PAGES_MB * 1024 * 1024)
listen(env.DATABASE_URL, { changed: () => keep.forget(), lost: () => keep.sleep(), hears: () => keep.wake() })

const handle = app.getRequestHandler()
const answer = refusingUnreadable(answering((request, response) => handle(request, response), keep, env.PSEUDO_LOCALES))
const server = http.createServer((request, response) => {
  tellPeer(request)
  answer(request, response).catch((error) => {
    console.error(error)
    response.destroy()
  })
})
server.listen(port, hostname)

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
